/** Why an API cannot be managed as asked; the message is what the caller reads (rest-api 25). */
export class ApiFault extends Error {
  override readonly name = 'ApiFault'
}
