/** One answer as it stood on the wire. */
export interface RawResponse {
  readonly status: number
  /** Names in lower case; each value as sent, in turn. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly body: string
}

const statusLine = /^HTTP\/1\.1 (\d{3}) [\t\x20-\x7e\x80-\xff]*$/
const field = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+): ?([\t\x20-\x7e\x80-\xff]*)$/

/**
 * Takes bytes apart (as latin1) that are nothing but answers, each as long as its only `Content-Length` says. It has
 * nothing in common with how the server writes them. Throws at anything else.
 */
export function readResponses(bytes: string): readonly RawResponse[] {
  const responses: RawResponse[] = []
  let at = 0
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n\r\n', at)
    if (end === -1) throw new Error(`no answer begins with ${JSON.stringify(bytes.slice(at, at + 200))}`)
    const [start = '', ...lines] = bytes.slice(at, end).split('\r\n')
    const status = Number(statusLine.exec(start)?.[1])
    if (Number.isNaN(status)) throw new Error(`no status line: ${JSON.stringify(start)}`)
    const headers = headersOf(lines)
    const bodyAt = end + 4
    at = bodyAt + lengthOf(status, headers)
    if (at > bytes.length) throw new Error(`cut short: ${JSON.stringify(bytes.slice(end - 200))}`)
    responses.push({ status, headers, body: bytes.slice(bodyAt, at) })
  }
  return responses
}

function headersOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>()
  for (const line of lines) {
    const [, name, value] = field.exec(line) ?? []
    if (name === undefined || value === undefined) throw new Error(`no header: ${JSON.stringify(line)}`)
    const values = headers.get(name.toLowerCase()) ?? []
    values.push(value)
    headers.set(name.toLowerCase(), values)
  }
  return headers
}

function lengthOf(status: number, headers: ReadonlyMap<string, readonly string[]>): number {
  if (headers.has('transfer-encoding')) throw new Error('an answer of known length has Transfer-Encoding')
  const lengths = headers.get('content-length') ?? []
  if (status === 204 || status === 304 || status < 200) {
    if (lengths.length > 0) throw new Error(`${status} has Content-Length`)
    return 0
  }
  const [length = ''] = lengths
  if (lengths.length !== 1 || !/^\d+$/.test(length)) throw new Error(`Content-Length is ${JSON.stringify(lengths)}`)
  return Number(length)
}
