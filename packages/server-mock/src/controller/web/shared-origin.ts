// Web actions of all namespaces have one origin, unless a browser comes by the namespace's own host. A page there
// could otherwise use what another namespace's page keeps in the browser (reliability-security T12).

/** `guest.localhost`, which every browser takes for this machine, is an origin of its own. */
export function isOwnHost(host: string | undefined, namespace: string): boolean {
  if (host === undefined) return false
  const [name = ''] = host.toLowerCase().split(':', 1)
  return name === `${namespace.toLowerCase()}.localhost`
}

/** Headers that speak for the whole origin: workers for other paths, what is stored, where else it is served. */
const ofOrigin: ReadonlySet<string> = new Set(['alt-svc', 'clear-site-data', 'service-worker-allowed'])

export function takesOverOrigin(header: string): boolean {
  return ofOrigin.has(header.toLowerCase())
}

/** All that a page may do in an origin that is nobody's. */
const sandbox =
  'sandbox allow-downloads allow-forms allow-modals allow-orientation-lock allow-pointer-lock allow-popups allow-popups-to-escape-sandbox allow-presentation allow-scripts allow-top-navigation-by-user-activation'

/** What no browser makes a page of, as long as it does not guess. */
const inert = /^(?:application\/json|text\/plain|text\/css|image\/(?!svg)[\w.+-]+)(?:;|$)/

/** Headers for content that may become a page: it must not be guessed, and not share the origin. */
export function pageGuards(contentType: string, isOwn: boolean): readonly string[] {
  return isOwn || inert.test(contentType) ? noSniff : sandboxed
}

const noSniff = ['X-Content-Type-Options', 'nosniff'] as const
const sandboxed = [...noSniff, 'Content-Security-Policy', sandbox] as const
