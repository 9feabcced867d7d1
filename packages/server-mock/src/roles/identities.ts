import { createKeySecret, type KeySecret, loadKeySecret } from '../auth/key-secret.js'
import { Authenticator } from '../auth/authenticate.js'
import { BlockedNamespaces } from '../auth/blocked-namespaces.js'
import { Subjects } from '../auth/subjects.js'
import type { KeyRequest, Operator } from '../admin/operator.js'
import type { ServerConfig } from '../config/config.js'
import type { ContainerFactory } from '../invoker/containers/port.js'
import type { IdentityStore } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import { dataFile, type ServerFolders } from './folders.js'
import { checkNewKey, checkNewNamespace, checkStoredKeys, checkTrust, systemNamespace } from './trust.js'

/** The namespace that a server begins with. */
const firstNamespace = 'guest'

export interface Identities {
  readonly authenticator: Authenticator
  readonly blocked: BlockedNamespaces
  readonly operator: Operator
  /** Settles when every key that a start makes is stored. */
  readonly complete: Promise<void>
  /** What the start lines show. */
  readonly guest: { readonly namespace: string; readonly auth: string }
}

export interface IdentitiesDeps {
  readonly identities: IdentityStore
  readonly folders: ServerFolders
  readonly containers: Pick<ContainerFactory, 'isolation'>
  readonly encryptParameters: Operator['encryptParameters']
  readonly clock: Clock
}

/** Makes the first keys where there are none. Rejects with ConfigError or AuthError where this server must not start. */
export async function openIdentities(config: ServerConfig, deps: IdentitiesDeps): Promise<Identities> {
  const { identities, folders, containers, encryptParameters, clock } = deps
  const secret = openSecret(folders)
  const authenticator = new Authenticator({
    identities,
    secret,
    clock,
    failedLoginsPerMinute: config.failedLoginsPerMinute,
  })
  const subjects = new Subjects({ identities, secret, onChange: () => authenticator.forget() })
  await subjects.checkSecret()
  const { guestKey } = config
  const guest = await subjects.ensureKey(firstNamespace, guestKey.kind === 'given' ? guestKey : undefined)
  const blocked = new BlockedNamespaces(identities)
  const complete = subjects.ensureKey(systemNamespace).then(() => blocked.look())
  // Whoever waits for it is told; until then a refusal below may come first.
  complete.catch(() => undefined)
  await checkStoredKeys(config, subjects)
  await checkTrust(config, containers, identities)
  const admit = async ({ subject, namespace = subject, auth }: KeyRequest): Promise<void> => {
    checkNewKey(config, auth)
    const isKnown = (await identities.findByNamespace(namespace)) !== undefined
    await checkNewNamespace(config, containers, { namespace, isKnown })
  }
  return {
    authenticator,
    blocked,
    complete,
    operator: {
      ...operatorOf(subjects, { admit, encryptParameters }),
      setBlocked: async (subject, isBlocked) => {
        await subjects.setBlocked(subject, isBlocked)
        await blocked.look()
      },
    },
    guest: { namespace: guest.namespace, auth: `${guest.uuid}:${guest.key}` },
  }
}

export function openSecret(folders: ServerFolders): KeySecret {
  const file = dataFile(folders, 'pepper')
  return file === undefined ? createKeySecret() : loadKeySecret(file)
}

interface OperatorDeps {
  /** Refuses keys and namespaces that this server must not have. */
  readonly admit: (request: KeyRequest) => Promise<void>
  readonly encryptParameters: Operator['encryptParameters']
}

export function operatorOf(subjects: Subjects, { admit, encryptParameters }: OperatorDeps): Operator {
  return {
    createKey: async (request) => {
      await admit(request)
      return subjects.createKey(request)
    },
    getSubject: (subject) => subjects.getSubject(subject),
    deleteSubject: (subject, namespace) => subjects.deleteSubject(subject, namespace),
    whois: (key) => subjects.whois(key),
    listKeys: (namespace) => subjects.listKeys(namespace),
    setBlocked: (subject, blocked) => subjects.setBlocked(subject, blocked),
    getLimits: (namespace) => subjects.getLimits(namespace),
    setLimits: (namespace, limits) => subjects.setLimits(namespace, limits),
    deleteLimits: (namespace) => subjects.deleteLimits(namespace),
    encryptParameters,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}
