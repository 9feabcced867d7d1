import { ApiError } from '@wsk/contract'
import { isPublishedKey, parseCredentials } from '../auth/credentials.js'
import type { Subjects } from '../auth/subjects.js'
import { ConfigError } from '../config/config-error.js'
import { isLoopback, type ServerConfig } from '../config/config.js'
import type { ContainerFactory, Isolation } from '../invoker/containers/port.js'
import type { IdentityStore } from '../store/port.js'

/** The namespace of the platform itself; nobody's code runs in it unasked. */
export const systemNamespace = 'whisk.system'

/** Refuses what can be refused before anything is opened. Throws ConfigError. */
export function checkGivenKey({ host, guestKey }: ServerConfig): void {
  if (guestKey.kind === 'given' && !isLoopback(host) && isPublishedKey(guestKey)) throw publishedKey('--auth', host)
}

function publishedKey(source: string, host: string): ConfigError {
  return new ConfigError(
    `${source}: this key is printed in public documentation and ${host} is not loopback; use another key, or --host 127.0.0.1`,
  )
}

/** Refuses keys that everybody knows where others can reach the server (T4). Throws ConfigError. */
export async function checkStoredKeys({ host }: ServerConfig, subjects: Subjects): Promise<void> {
  if (isLoopback(host)) return
  const found = await subjects.findPublishedKey()
  if (found !== undefined) throw publishedKey(`subject ${found.subject}`, host)
}

/** Refuses what needs isolation where there is none, which is only looked for if it matters. Throws ConfigError. */
export async function checkTrust(
  config: ServerConfig,
  containers: Pick<ContainerFactory, 'isolation'>,
  identities: IdentityStore,
): Promise<void> {
  if (config.trustAll) return
  const namespaces = await namespacesOf(identities)
  if (isLoopback(config.host) && namespaces.size <= 1) return
  const isolation = await containers.isolation()
  if (isolation.kind !== 'none') return
  throw untrusted(config, isolation, namespaces.size)
}

function untrusted({ host }: ServerConfig, { detail }: Isolation, namespaces: number): ConfigError {
  if (!isLoopback(host)) {
    return new ConfigError(
      `--host: ${host} lets others run code here and there is no isolation (${detail}); use --host 127.0.0.1, or --trust-all`,
    )
  }
  return new ConfigError(
    `--trust-all: ${namespaces} namespaces share this server and there is no isolation (${detail}); add --trust-all, or delete users with wskadmin`,
  )
}

async function namespacesOf(identities: IdentityStore): Promise<ReadonlySet<string>> {
  const subjects = await identities.listSubjects()
  const names = subjects.flatMap(({ namespaces }) => namespaces.map(({ name }) => name))
  return new Set(names.filter((name) => name !== systemNamespace))
}

/** Refuses a further namespace through the operators' door, as the start would. Rejects with ApiError. */
export async function checkNewNamespace(
  config: ServerConfig,
  containers: Pick<ContainerFactory, 'isolation'>,
  request: { readonly namespace: string; readonly isKnown: boolean },
): Promise<void> {
  if (config.trustAll || request.isKnown || request.namespace === systemNamespace) return
  const { kind, detail } = await containers.isolation()
  if (kind !== 'none') return
  throw new ApiError(
    'forbidden',
    `Without isolation this server has one namespace for users (${detail}). Start it with --trust-all to allow more.`,
  )
}

/** Refuses a key that everybody knows through the operators' door, as the start would. */
export function checkNewKey({ host }: ServerConfig, auth: string | undefined): void {
  const credentials = auth === undefined ? undefined : parseCredentials(auth)
  if (credentials === undefined || isLoopback(host) || !isPublishedKey(credentials)) return
  throw new ApiError('forbidden', `This key is printed in public documentation and ${host} is not loopback.`)
}
