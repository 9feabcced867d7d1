import type { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import { ConfigurationError } from './errors.js'
import type { Environment } from './options.js'

/** How connections are made. */
export interface AgentOptions {
  readonly insecure: boolean
  readonly cert?: string
  readonly key?: string
  readonly ca?: string
  /** URL of a proxy; `false`: none; absent: the environment's. */
  readonly proxy?: string | false
  /** Where the proxy variables stand. */
  readonly env: Environment
}

/** The connections of one client, kept open between its requests. Node only. */
export interface Agents {
  /** The agent for a URL; made at its first use. Throws ConfigurationError for an unreadable certificate or proxy. */
  for(url: URL): HttpAgent | HttpsAgent
  /** Closes every connection. */
  destroy(): void
}

type Builtins = Pick<NodeJS.Process, 'getBuiltinModule'>

/** Node's own modules, where there are any: never imported, so that a browser's bundle needs none. */
export function nodeBuiltins(): Builtins | undefined {
  const { process } = globalThis as { readonly process?: Partial<Builtins> }
  const getBuiltinModule = process?.getBuiltinModule
  return getBuiltinModule === undefined ? undefined : { getBuiltinModule }
}

/** No connection is opened yet. */
export function createAgents(builtins: Builtins, options: AgentOptions): Agents {
  const made = new Map<string, HttpAgent | HttpsAgent>()
  return {
    for(url) {
      const direct = isLoopback(url.hostname) && typeof options.proxy !== 'string'
      const name = `${url.protocol}${direct}`
      const known = made.get(name)
      if (known !== undefined) return known
      const agent = withReadableProxy(() => openAgent(builtins, options, { secure: url.protocol === 'https:', direct }))
      made.set(name, agent)
      return agent
    },
    destroy() {
      for (const agent of made.values()) agent.destroy()
      made.clear()
    },
  }
}

/** Node repeats a proxy's URL that it cannot read, with user and password: neither its text nor its error goes on. */
function withReadableProxy<T>(open: () => T): T {
  try {
    return open()
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_PROXY_INVALID_CONFIG')) throw thrown
    throw new ConfigurationError('invalidOption', 'The proxy of the environment is no valid URL.', {
      hint: 'Look at HTTPS_PROXY and HTTP_PROXY. In user and password, `#` is written as %23, `/` as %2F, `@` as %40.',
    })
  }
}

function openAgent(
  builtins: Builtins,
  options: AgentOptions,
  { secure, direct }: { readonly secure: boolean; readonly direct: boolean },
): HttpAgent | HttpsAgent {
  const proxyEnv = proxyVariables(options, direct)
  const common = {
    keepAlive: true,
    scheduling: 'lifo' as const,
    ...(proxyEnv === undefined ? {} : { proxyEnv }),
  }
  if (!secure) return new (builtins.getBuiltinModule('node:http').Agent)(common)
  const { insecure, cert, key, ca } = options
  const tls = {
    ...(cert === undefined || key === undefined ? {} : { cert, key }),
    ...(ca === undefined ? {} : { ca }),
  }
  checkCertificates(builtins, tls)
  return new (builtins.getBuiltinModule('node:https').Agent)({ ...common, ...tls, rejectUnauthorized: !insecure })
}

/** Reads the PEM texts once, before anything is sent. Throws ConfigurationError. */
function checkCertificates(
  builtins: Builtins,
  tls: { readonly cert?: string; readonly key?: string; readonly ca?: string },
): void {
  if (tls.cert === undefined && tls.ca === undefined) return
  try {
    builtins.getBuiltinModule('node:tls').createSecureContext(tls)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new ConfigurationError(
      'invalidCertificate',
      `The client certificate, its key or the CA cannot be used: ${message}`,
      {
        hint: '`cert`, `key` and `ca` take the PEM text itself; a key that belongs to another certificate is refused.',
        cause,
      },
    )
  }
}

function proxyVariables(options: AgentOptions, direct: boolean): Record<string, string | undefined> | undefined {
  if (options.proxy === false || direct) return undefined
  if (options.proxy !== undefined) return { HTTP_PROXY: options.proxy, HTTPS_PROXY: options.proxy }
  const { env } = options
  const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']
  const given = names.filter((name) => (env[name] ?? '') !== '')
  return given.length === 0 ? undefined : Object.fromEntries(given.map((name) => [name, env[name]]))
}

/** `localhost`, its subdomains, 127.0.0.0/8 and ::1. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase()
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
