import { compareBytes } from '../output/json/render.js'

/** Headers as Go keeps them: by name, every value on its own. */
export type WireHeaders = Readonly<Record<string, readonly string[]>>

export interface DumpOptions {
  /** Bodies in full, as with `--debug`. */
  readonly whole: boolean
}

const cutAfterBytes = 1000
const passwords = /"([Pp]assword)":\s*".*"/g

/** One line of `--debug`: where, and what. */
export function debugLine(place: string, text: string): string {
  return `[${place.slice(-25).padEnd(25)}]:000:[Inf] ${text}`
}

/** What `--verbose` shows of a request. */
export function dumpRequest(
  request: { readonly method: string; readonly url: string; readonly headers: WireHeaders; readonly body?: string },
  options: DumpOptions,
): string {
  const lines = ['REQUEST:', `[${request.method}]\t${request.url}`]
  if (Object.keys(request.headers).length > 0) lines.push('Req Headers', headersJson(request.headers))
  if (request.body !== undefined) lines.push('Req Body', ...bodyLines(request.body, options))
  return lines.join('\n')
}

/** What `--verbose` shows of an answer. */
export function dumpResponse(
  response: { readonly status: number; readonly headers: WireHeaders; readonly body: string },
  options: DumpOptions,
): string {
  return [
    `RESPONSE:Got response with code ${response.status}`,
    'Resp Headers',
    headersJson(response.headers),
    `Response body size is ${Buffer.byteLength(response.body)} bytes`,
    ...bodyLines(response.body, options, ['Response body received:']),
  ].join('\n')
}

/** That a body is cut is told before its heading. */
function bodyLines(body: string, { whole }: DumpOptions, heading: readonly string[] = []): string[] {
  const hidden = body.replaceAll(passwords, '"password": "******"')
  const bytes = Buffer.from(hidden)
  if (whole || bytes.length <= cutAfterBytes) return [...heading, hidden]
  const kept = bytes
    .subarray(0, cutAfterBytes)
    .toString('utf8')
    .replace(/\uFFFD$/, '')
  return [`Body exceeds ${cutAfterBytes} bytes and will be truncated`, ...heading, `${kept}...`]
}

function headersJson(headers: WireHeaders): string {
  const entries = Object.entries(headers)
    .map(([name, values]): [string, readonly string[]] => [canonicalName(name), values])
    .sort(([left], [right]) => compareBytes(left, right))
  return JSON.stringify(Object.fromEntries(entries), undefined, 2)
}

/** `content-type` as Go writes it: `Content-Type`. */
function canonicalName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/(^|-)([a-z])/g, (_match, dash: string, letter: string) => dash + letter.toUpperCase())
}
