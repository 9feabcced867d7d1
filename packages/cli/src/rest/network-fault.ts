import type { ConnectionError, ConnectionReason, TimeoutError, UnexpectedReplyError } from '@wsk/sdk'
import { Fault, faultCodes } from '../fault.js'
import { goQuote } from '../pre-parser/go-quote.js'
import { type FailedRequest, networkSteps } from './network-steps.js'

/** `Get "URL": {what Go's net package would say}`, and what to do about it. */
export function networkFault(error: ConnectionError, attempt: FailedRequest): Fault {
  return new Fault(`${operation(attempt)}: ${goReason(error, attempt.host)}`, {
    code: faultCodes.network,
    blame: 'network',
    nextSteps: networkSteps(error, attempt),
    cause: error,
  })
}

export function timeoutFault(error: TimeoutError, attempt: FailedRequest): Fault {
  return new Fault(
    `${operation(attempt)}: net/http: request canceled (Client.Timeout exceeded while awaiting headers)`,
    {
      code: faultCodes.network,
      blame: 'network',
      cause: error,
    },
  )
}

/** A redirect that is not followed. Go names the method of the first request, and where it would have gone on. */
export function redirectFault(error: UnexpectedReplyError, { method }: FailedRequest): Fault {
  const { url, headers } = error.response
  const location = headers['location'] ?? ''
  const scheme = URL.parse(location, url)?.protocol.slice(0, -1)
  const unread = `${operation({ method, url })}: failed to parse Location header ${goQuote(location)}`
  const left = /^https?$/.test(scheme ?? '')
    ? 'stopped after 10 redirects'
    : `unsupported protocol scheme ${goQuote(scheme ?? '')}`
  const message = scheme === undefined ? unread : `${operation({ method, url: location })}: ${left}`
  return new Fault(message, { code: faultCodes.network, blame: 'server', cause: error })
}

/** Go names the method with one capital letter. */
function operation({ method, url }: Pick<FailedRequest, 'method' | 'url'>): string {
  return `${method.slice(0, 1)}${method.slice(1).toLowerCase()} "${url}"`
}

type Telling = (error: ConnectionError, host: string) => string

const dial: Telling = (error, host) => `dial tcp ${placeOf(error, host)}: ${dialReason(error)}`
const unknownAuthority: Telling = () => 'x509: certificate signed by unknown authority'
const outOfTime = (how: string): string =>
  `x509: certificate has expired or is not yet valid: current time ${new Date().toISOString().replace(/\.\d+Z$/, 'Z')} is ${how} its time`

/** What Go's net package would say. */
const goReasons: Readonly<Partial<Record<ConnectionReason, Telling>>> = {
  refused: dial,
  unreachable: dial,
  connectTimeout: dial,
  dns: (error, host) => `dial tcp: lookup ${error.hostname ?? new URL(host).hostname}: ${dnsReason(error)}`,
  reset: (error, host) => (hungUp(error) ? 'EOF' : `read tcp ${placeOf(error, host)}: read: connection reset by peer`),
  certificateSelfSigned: unknownAuthority,
  certificateUntrusted: unknownAuthority,
  certificateExpired: () => outOfTime('after the end of'),
  certificateNotYetValid: () => outOfTime('before the start of'),
  certificateHostname: hostnameReason,
  plainHttp: () => 'http: server gave HTTP response to HTTPS client',
  clientCertificate: (error) => `remote error: tls: bad certificate (${error.code ?? 'alert'})`,
  protocol: () => 'net/http: HTTP/1.x transport connection broken: malformed HTTP response',
}

function goReason(error: ConnectionError, host: string): string {
  const tell = goReasons[error.reason]
  if (tell !== undefined) return tell(error, host)
  return error.cause instanceof Error ? error.cause.message : error.message
}

function dialReason(error: ConnectionError): string {
  switch (error.code) {
    case 'ECONNREFUSED':
      return 'connect: connection refused'
    case 'ENETUNREACH':
    case 'ENETDOWN':
      return 'connect: network is unreachable'
    case 'EHOSTUNREACH':
    case 'EHOSTDOWN':
      return 'connect: no route to host'
    case 'EADDRNOTAVAIL':
      return 'connect: cannot assign requested address'
    default:
      return 'i/o timeout'
  }
}

function dnsReason(error: ConnectionError): string {
  return error.code === 'EAI_AGAIN' ? 'Temporary failure in name resolution' : 'no such host'
}

function placeOf(error: ConnectionError, host: string): string {
  const { hostname, port, protocol } = new URL(host)
  const address = error.address ?? hostname
  const shown = address.includes(':') && !address.startsWith('[') ? `[${address}]` : address
  return `${shown}:${error.port ?? (port === '' ? (protocol === 'https:' ? 443 : 80) : port)}`
}

/** Node has one code for a connection that was reset and for one that was closed before an answer. */
function hungUp(error: ConnectionError): boolean {
  const message = error.cause instanceof Error ? error.cause.message : ''
  return !message.includes('read ECONNRESET') && !message.includes('write ECONNRESET') && !message.includes('EPIPE')
}

function hostnameReason(error: ConnectionError, host: string): string {
  const { hostname } = new URL(host)
  const names = namesOf(error.cause)
  if (/^[\d.]+$|^\[/.test(hostname) && !names.some((name) => name.startsWith('IP'))) {
    return `x509: cannot validate certificate for ${hostname.replaceAll(/[[\]]/g, '')} because it doesn't contain any IP SANs`
  }
  const valid = names.map((name) => name.replace(/^.*?:/, '')).join(', ')
  return `x509: certificate is valid for ${valid === '' ? 'no name' : valid}, not ${hostname}`
}

/** `DNS:a` and `IP Address:1.2.3.4` of a certificate that is for another host. */
function namesOf(cause: unknown): readonly string[] {
  if (!(cause instanceof Error) || !('cert' in cause)) return []
  const { cert } = cause
  if (typeof cert !== 'object' || cert === null || !('subjectaltname' in cert)) return []
  return typeof cert.subjectaltname === 'string' ? cert.subjectaltname.split(', ') : []
}
