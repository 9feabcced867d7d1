import type { ConnectionError, ConnectionReason } from '@wsk/sdk'

type Steps = (error: ConnectionError, host: string) => readonly string[]

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
  refused: (_error, host) => [
    `Nothing listens at ${host}. Is the server running? 'wsk server start' starts one on this machine.`,
  ],
  dns: (_error, host) => [`Is the name in ${host} right? 'wsk property set --apihost HOST' sets another.`],
  plainHttp: (_error, host) => [
    `The server at ${host} speaks plain HTTP. To use it: wsk property set --apihost ${otherScheme(host)}`,
  ],
  reset: ({ sent }, host) => (sent && isTls(host) ? [] : [otherSchemeStep(host)]),
  protocol: (_error, host) => [otherSchemeStep(host)],
}

/** What can be done where no answer came; `host` is scheme, host and port of the server. */
export function networkSteps(error: ConnectionError, host: string): readonly string[] {
  return steps[error.reason]?.(error, host) ?? []
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
