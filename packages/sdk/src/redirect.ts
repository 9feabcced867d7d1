/** What a redirect is decided from. */
export interface RedirectQuestion {
  readonly status: number
  /** The header `Location`. */
  readonly location: string | undefined
  readonly method: string
  readonly url: string
  readonly mode: 'safe' | 'rewrite' | 'none'
  /** Redirects followed so far. */
  readonly followed: number
}

/** Where to go on; credentials only where they were meant for that place too. */
export interface Redirect {
  readonly url: string
  readonly method: string
  readonly keepBody: boolean
  readonly keepCredentials: boolean
}

const maxRedirects = 10
const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Decides on an answer: where to go on, `undefined` where it is no redirect, or a text that says why it is not followed. */
export function decideRedirect(question: RedirectQuestion): Redirect | string | undefined {
  const { status, location, method } = question
  if (!redirectStatuses.has(status) || location === undefined) return undefined
  const to = URL.parse(location, question.url)
  if (to === null || !/^https?:$/.test(to.protocol))
    return `it redirects to an address that cannot be read: ${location}`
  const from = new URL(question.url)
  const unchanged = status === 307 || status === 308 || method === 'GET' || method === 'HEAD'
  const refusal = refusalOf(question, { from, to, unchanged })
  if (refusal !== undefined) return refusal
  to.username = ''
  to.password = ''
  return {
    url: to.href,
    method: unchanged ? method : 'GET',
    keepBody: unchanged,
    keepCredentials: isSamePlace(from, to),
  }
}

interface Way {
  readonly from: URL
  readonly to: URL
  /** Method and body stay as they are. */
  readonly unchanged: boolean
}

function refusalOf(
  { status, method, mode, followed }: RedirectQuestion,
  { from, to, unchanged }: Way,
): string | undefined {
  const shown = `${to.origin}${to.pathname}`
  if (mode === 'none') return `it redirects to ${shown}`
  if (followed >= maxRedirects) return `it redirected more than ${maxRedirects} times, last to ${shown}`
  if (mode === 'rewrite') return undefined
  if (!unchanged) return `it redirects a ${method} to ${shown} with status ${status}, which would turn it into a GET`
  return from.protocol === 'https:' && to.protocol === 'http:'
    ? `it redirects from https to plain http at ${shown}`
    : undefined
}

/** The same origin, or the same host by a safer way. */
function isSamePlace(from: URL, to: URL): boolean {
  return (
    from.origin === to.origin ||
    (from.hostname === to.hostname && from.protocol === 'http:' && to.protocol === 'https:')
  )
}
