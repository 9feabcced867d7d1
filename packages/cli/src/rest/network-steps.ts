import type { ConnectionError, ConnectionReason } from '@wsk/sdk'

/** The request that got no answer. */
export interface FailedRequest {
  readonly method: string
  readonly url: string
  /** Scheme, host and port of the server. */
  readonly host: string
  /** From its start to its end. */
  readonly tookMs: number
}

type Steps = (error: ConnectionError, request: FailedRequest) => readonly string[]

/** A server of TLS that gets plain text hangs up at once, a round trip later. */
const atOnceMs = 1000

const authorityStep =
  'To trust an authority of your own, put its certificate into a file and name it: SSL_CERT_FILE=FILE (or NODE_EXTRA_CA_CERTS=FILE) wsk …'
const insecureStep = 'If you trust this server all the same, add -i: certificates are not checked then.'
const untrusted: Steps = () => [authorityStep, insecureStep]
const invalid: Steps = () => [insecureStep]

const steps: Readonly<Partial<Record<ConnectionReason, Steps>>> = {
  certificateSelfSigned: untrusted,
  certificateUntrusted: untrusted,
  certificateExpired: invalid,
  certificateNotYetValid: invalid,
  certificateHostname: invalid,
  refused: (_error, { host }) => [
    `Nothing listens at ${host}. Is the server running? 'wsk server start' starts one on this machine.`,
  ],
  dns: (_error, { host }) => [`Is the name in ${host} right? 'wsk property set --apihost HOST' sets another.`],
  plainHttp: (_error, { host }) => [
    `The server at ${host} speaks plain HTTP. To use it: wsk property set --apihost ${otherScheme(host)}`,
  ],
  reset: cutSteps,
  protocol: (_error, { host }) => [otherSchemeStep(host)],
}

/** What can be done where no answer came. */
export function networkSteps(error: ConnectionError, request: FailedRequest): readonly string[] {
  return steps[error.reason]?.(error, request) ?? []
}

/** A connection that ended before the answer: the server was spoken to in the wrong way, or went away with the request. */
function cutSteps({ sent }: ConnectionError, { method, url, host, tookMs }: FailedRequest): readonly string[] {
  if (!sent || (!isTls(host) && tookMs < atOnceMs)) return [otherSchemeStep(host)]
  const starts = method === 'POST' && /^[^?]*\/namespaces\/[^/]+\/(?:actions|triggers)\//.test(url)
  return starts ? ["The server may have taken it all the same: 'wsk activation list' shows what ran."] : []
}

function otherSchemeStep(host: string): string {
  return `If the server at ${host} speaks ${isTls(host) ? 'plain HTTP' : 'TLS'}: wsk property set --apihost ${otherScheme(host)}`
}

function isTls(host: string): boolean {
  return host.startsWith('https:')
}

function otherScheme(host: string): string {
  return isTls(host) ? host.replace(/^https/, 'http') : host.replace(/^http/, 'https')
}
