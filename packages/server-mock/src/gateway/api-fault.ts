/** What went wrong, as far as a status can tell it. */
export type FaultStatus = 400 | 401 | 404 | 409

/** Why an API cannot be managed as asked; the message is what the caller reads (rest-api 25). */
export class ApiFault extends Error {
  override readonly name = 'ApiFault'
  /** For callers that ask for it; others get 502 for everything, as upstream's actions answer. */
  readonly status: FaultStatus

  constructor(
    message: string,
    { status = 400, cause }: { readonly status?: FaultStatus; readonly cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? {} : { cause })
    this.status = status
  }
}
