import { ConfigurationError } from './errors.js'
import type { Auth, ClientOptions, Environment } from './options.js'

/** Options with every default in place; what may stand in the environment is looked up by the calls. */
export interface Settings {
  readonly options: ClientOptions
  readonly insecure: boolean | undefined
  readonly timeoutMs: number
  readonly connectTimeoutMs: number
  readonly retries: number
  readonly maxResponseBytes: number
  readonly redirects: 'safe' | 'rewrite' | 'none'
}

/** Where requests go: the same for all calls of a client. */
export interface Place {
  /** Scheme, host and path in front of `/api`; no slash at the end. */
  readonly base: string
  readonly apiVersion: string
  readonly insecure: boolean
}

/** Where one call goes, and as whom. */
export interface Destination extends Place {
  readonly namespace: string
  readonly auth: Auth | undefined
  /** `__OW_TRANSACTION_ID`. */
  readonly transactionId: string | undefined
  readonly env: Environment
}

const defaultTimeoutMs = 70_000
const defaultConnectTimeoutMs = 10_000
const defaultRetries = 2
const defaultMaxResponseBytes = 256 * 1024 * 1024

/** Checks what can be checked before the first call. Throws ConfigurationError. */
export function completeOptions(options: ClientOptions): Settings {
  const insecure = options.insecure ?? options.ignoreCerts
  checkNumbers(options)
  if (insecure !== true) checkPair(options)
  if (options.apihost !== undefined) parseApihost(options.apihost)
  if (options.proxy !== undefined && options.proxy !== false) checkProxy(options.proxy)
  return {
    options,
    insecure,
    timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
    connectTimeoutMs: options.connectTimeoutMs ?? defaultConnectTimeoutMs,
    retries: options.retries ?? defaultRetries,
    maxResponseBytes: options.maxResponseBytes ?? defaultMaxResponseBytes,
    redirects: options.redirects ?? 'safe',
  }
}

const numbers = ['timeoutMs', 'connectTimeoutMs', 'retries', 'maxResponseBytes'] as const

/** Checks the numbers among the options of a client or of a call. Throws ConfigurationError. */
export function checkNumbers(options: Pick<ClientOptions, (typeof numbers)[number]>): void {
  for (const name of numbers) {
    const value = options[name]
    if (value !== undefined && !(value >= 0)) {
      throw new ConfigurationError('invalidOption', `${name} is ${value}; it must be 0 or more.`)
    }
  }
}

function checkPair({ cert, key }: ClientOptions): void {
  if (cert !== undefined && key === undefined) {
    throw new ConfigurationError('missingKey', 'A client certificate was given without its key.', {
      hint: 'Give `key` too, the PEM text of the private key.',
    })
  }
  if (key !== undefined && cert === undefined) {
    throw new ConfigurationError('missingCert', 'The key of a client certificate was given without the certificate.', {
      hint: 'Give `cert` too, the PEM text of the certificate.',
    })
  }
}

function checkProxy(proxy: string): void {
  const url = URL.parse(proxy)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError('invalidOption', 'The proxy must be an http or https URL.')
  }
}

/** Looks up where a client's calls go, for good. Throws ConfigurationError where there is no host. */
export function findPlace({ options, insecure }: Settings): Place {
  const env = environmentOf(options)
  const apihost = options.apihost ?? given(env, ['__OW_API_HOST', 'WHISK_APIHOST'])
  if (apihost === undefined || apihost.trim() === '') {
    throw new ConfigurationError('missingApihost', 'An API host must be provided.', {
      hint: 'Give `apihost`, or set WHISK_APIHOST.',
    })
  }
  return {
    base: parseApihost(apihost),
    apiVersion: options.apiVersion ?? given(env, ['WHISK_APIVERSION']) ?? 'v1',
    insecure: insecure ?? given(env, ['__OW_IGNORE_CERTS'])?.toLowerCase() === 'true',
  }
}

/** Looks up as whom one call is made. A warm action finds other variables in its environment at each run. */
export function findDestination({ options }: Settings, place: Place): Destination {
  const env = environmentOf(options)
  return {
    ...place,
    namespace: options.namespace ?? given(env, ['__OW_NAMESPACE']) ?? '_',
    auth: options.auth ?? given(env, ['__OW_API_KEY', 'WHISK_AUTH']),
    transactionId: given(env, ['__OW_TRANSACTION_ID']),
    env,
  }
}

/** The first of the variables that is set and not empty. */
function given(env: Environment, names: readonly string[]): string | undefined {
  return names.map((name) => env[name]).find((value) => value !== undefined && value !== '')
}

function environmentOf({ env }: ClientOptions): Environment {
  const { process } = globalThis as { readonly process?: { readonly env?: Environment } }
  return env ?? process?.env ?? {}
}

/**
 * Reads an API host as `ClientOptions.apihost` describes it. Throws ConfigurationError.
 *
 * @returns scheme, host, port and path, without slash at the end
 */
export function parseApihost(apihost: string): string {
  const text = apihost.trim()
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  if (url === null || url.hostname === '') throw invalidApihost('it is no host and no URL')
  if (!/^https?:$/.test(url.protocol))
    throw invalidApihost(`its scheme is ${url.protocol.slice(0, -1)}, not http or https`)
  if (url.username !== '' || url.password !== '') throw invalidApihost('credentials belong into `auth`')
  if (url.search !== '' || url.hash !== '') throw invalidApihost('it has a query or a fragment')
  return `${url.origin}${url.pathname}`.replace(/(?<!\/)\/+$/, '')
}

function invalidApihost(why: string): ConfigurationError {
  return new ConfigurationError('invalidApihost', `The API host is not valid: ${why}.`, {
    hint: 'Give a host such as `https://openwhisk.example.com` or `http://localhost:3233`.',
  })
}
