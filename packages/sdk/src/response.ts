/** An answer as it came, whatever its status. */
export interface ResponseInfo {
  readonly status: number
  /** By lower-case name; several of one name are joined with `, `, those of `set-cookie` with a newline. */
  readonly headers: Readonly<Record<string, string>>
  /** The body's text, unparsed: numbers keep their spelling. */
  readonly text: string
  /** The transaction id: `X-Request-ID` of the answer, else the one that was sent. */
  readonly requestId?: string
  /** `x-openwhisk-activation-id` of the answer. */
  readonly activationId?: string
  readonly method: string
  /** Where the answer came from, after redirects. */
  readonly url: string
  /** 1 where nothing was repeated. */
  readonly attempts: number
  /** From the call to the last byte, waits included. */
  readonly durationMs: number
}

/** A result together with the answer that held it. */
export interface WithResponse<T> {
  readonly data: T
  readonly response: ResponseInfo
}

/** What is known of an answer besides the answer. */
export interface ResponseContext extends Pick<ResponseInfo, 'method' | 'url' | 'attempts' | 'durationMs'> {
  /** As it was sent. */
  readonly requestId: string | undefined
}

interface ReceivedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, readonly string[]>>
  readonly text: string
}

/** Brings an answer into the form that callers see. */
export function responseInfoFrom(answer: ReceivedAnswer, context: ResponseContext): ResponseInfo {
  const byName = new Map<string, string>()
  for (const [name, values] of Object.entries(answer.headers)) {
    const lower = name.toLowerCase()
    const joined = values.join(lower === 'set-cookie' ? '\n' : ', ')
    const before = byName.get(lower)
    byName.set(lower, before === undefined ? joined : `${before}, ${joined}`)
  }
  const { requestId: sentId, ...known } = context
  const requestId = byName.get('x-request-id') ?? sentId
  const activationId = byName.get('x-openwhisk-activation-id')
  return {
    status: answer.status,
    headers: Object.fromEntries(byName),
    text: answer.text,
    ...(requestId === undefined ? {} : { requestId }),
    ...(activationId === undefined ? {} : { activationId }),
    ...known,
  }
}
