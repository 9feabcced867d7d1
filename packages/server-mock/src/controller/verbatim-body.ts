/** The body of a reply with all of its headers; nothing but the framing and the transaction id is added to them. */
export class VerbatimBody {
  /** Names and values in turn. */
  readonly headers: readonly string[]
  /** Absent where the status forbids one. */
  readonly content: string | Uint8Array | undefined

  constructor(headers: readonly string[], content: string | Uint8Array | undefined) {
    this.headers = headers
    this.content = content
  }
}
