import { readFileSync } from 'node:fs'
import { Fault, faultCodes, usageFault } from '../fault.js'
import { goFileError } from '../go-file-error.js'
import type { Settings } from './settings.js'

/** Where requests go, checked before anything is sent. */
export interface Connection {
  /** Scheme, host and port, without a slash at the end. */
  readonly host: string
  readonly apiversion: string
  readonly auth: string
  readonly insecure: boolean
  readonly certificate?: ClientCertificate
}

/** PEM texts. */
interface ClientCertificate {
  readonly cert: string
  readonly key: string
}

/** Throws a Fault (usage hint) for a host that is missing or no host, and for half a client certificate. */
export function checkConnection(settings: Settings): Connection {
  const host = hostUrl(settings.apihost)
  return { ...connectionWithout(settings), host }
}

/** For commands that can do without a host: undefined where there is none, or none that is valid. */
export function checkOptionalConnection(settings: Settings): Connection | undefined {
  const rest = connectionWithout(settings)
  try {
    return { ...rest, host: hostUrl(settings.apihost) }
  } catch (error) {
    if (error instanceof Fault) return undefined
    throw error
  }
}

function connectionWithout(settings: Settings): Omit<Connection, 'host'> {
  const certificate = readCertificate(settings)
  const { apiversion, auth, insecure } = settings
  return { apiversion, auth, insecure, ...(certificate === undefined ? {} : { certificate }) }
}

/** A text without scheme means https. Throws a Fault (usage hint). */
export function hostUrl(apihost: string): string {
  if (apihost === '') {
    throw usageFault('The API host is not valid: An API host must be provided.\n', {
      blame: 'configuration',
      nextSteps: [
        "Run 'wsk property set --apihost HOST --auth KEY' to set it once, or 'wsk server start' for a server here.",
      ],
    })
  }
  const text = /^https?:\/\//i.test(apihost) ? apihost : `https://${apihost}`
  const reason = invalidUrl(text)
  if (reason !== undefined) {
    throw usageFault(`The API host is not valid: Invalid host address '${withoutCredentials(apihost)}': ${reason}`, {
      blame: 'configuration',
    })
  }
  return text.replace(/(?<!\/)\/+$/, '')
}

/** A host as it may be shown, whatever it is. */
export function withoutCredentials(apihost: string): string {
  return apihost.replace(/^(https?:\/\/)?[^]*@/i, '$1***@')
}

function invalidUrl(text: string): string | undefined {
  if (/^https?:[/\\]+[^/?#\\]*@/i.test(text)) return 'a user or a password has no place in it, --auth takes the key'
  const url = URL.parse(text)
  if (url === null || url.hostname === '') return 'it is no host, host:port or URL'
  if (/^[a-z]+:\/\/[^/]*:\/\//i.test(text)) return 'its scheme is neither http nor https'
  if (url.search !== '' || url.hash !== '') return 'a query or a fragment has no place in it'
  return /[\s\\]/.test(text) ? 'it holds characters that no URL may hold' : undefined
}

function readCertificate({ cert, key, insecure }: Settings): ClientCertificate | undefined {
  if (cert !== '' && key !== '') return loadPair(cert, key)
  if (insecure || (cert === '' && key === '')) return undefined
  const missing = cert === '' ? 'Cert' : 'Key'
  throw serverConnectionFault(
    `The ${missing} file is not configured. Please configure the missing ${missing} file.\n`,
    `Give --cert and --key together, or set both with 'wsk property set --cert FILE --key FILE'.`,
  )
}

function loadPair(certPath: string, keyPath: string): ClientCertificate {
  const pair = { cert: readPem(certPath), key: readPem(keyPath) }
  const isCertificate = pair.cert.includes('-----BEGIN CERTIFICATE-----')
  if (!isCertificate) throw pairFault('tls: failed to find any PEM data in certificate input')
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pair.key)) {
    throw pairFault('tls: failed to find any PEM data in key input')
  }
  try {
    process.getBuiltinModule('node:tls').createSecureContext(pair)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const isMismatch = message.includes('key values mismatch') || message.includes('key type mismatch')
    throw pairFault(isMismatch ? 'tls: private key does not match public key' : message)
  }
  return pair
}

function readPem(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw pairFault(goFileError(error, path))
  }
}

function pairFault(reason: string): Fault {
  return serverConnectionFault(`Unable to load the X509 key pair due to the following reason: ${reason}`)
}

function serverConnectionFault(message: string, ...nextSteps: readonly string[]): Fault {
  return usageFault(`Unable to initialize server connection: ${message}`, {
    code: faultCodes.general,
    blame: 'configuration',
    nextSteps,
  })
}
