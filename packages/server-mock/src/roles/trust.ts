import { ApiError } from '@wsk/contract'
import { isPublishedKey, parseCredentials } from '../auth/credentials.js'
import type { Subjects } from '../auth/subjects.js'
import { ConfigError } from '../config/config-error.js'
import { isLoopback, isReachedByUsersAlone, type ServerConfig } from '../config/config.js'
import { systemNamespace } from '../entity/system-namespace.js'
import type { ContainerFactory, Isolation } from '../invoker/containers/port.js'
import type { IdentityStore } from '../store/port.js'

/** Refuses what can be refused before anything is opened. Throws ConfigError. */
export function checkGivenKey(config: ServerConfig): void {
  const { guestKey } = config
  if (guestKey.kind === 'given' && isPublishedKey(guestKey)) refusePublishedKey(config, '--auth')
}

/** Refuses keys that everybody knows where others can reach the server (T4). Throws ConfigError. */
export async function checkStoredKeys(
  config: ServerConfig,
  subjects: Pick<Subjects, 'findPublishedKey'>,
): Promise<void> {
  const others = othersWhoReach(config)
  if (others === undefined) return
  const found = await subjects.findPublishedKey()
  if (found !== undefined) refusePublishedKey(config, `subject ${found.subject}`)
}

function refusePublishedKey(config: ServerConfig, source: string): void {
  const others = othersWhoReach(config)
  if (others === undefined) return
  throw new ConfigError(
    `${source}: this key is printed in public documentation and ${others.reason}; use another key, or ${others.remedy}`,
  )
}

interface Others {
  readonly reason: string
  readonly remedy: string
}

/** Who besides users of this machine may try keys; undefined: nobody. */
function othersWhoReach({ host, containers, node }: ServerConfig): Others | undefined {
  if (isReachedByUsersAlone({ host, containers: containers.kind, role: node.role })) return undefined
  if (!isLoopback(host)) return { reason: `${host} is not loopback`, remedy: '--host 127.0.0.1' }
  return { reason: 'every container with an action reaches this server', remedy: '--containers process' }
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
export function checkNewKey(config: ServerConfig, auth: string | undefined): void {
  const credentials = auth === undefined ? undefined : parseCredentials(auth)
  const others = othersWhoReach(config)
  if (credentials === undefined || others === undefined || !isPublishedKey(credentials)) return
  throw new ApiError('forbidden', `This key is printed in public documentation and ${others.reason}.`)
}
