import { Authenticator } from '../auth/authenticate.js'
import type { KeySecret } from '../auth/key-secret.js'
import { BlockedNamespaces } from '../auth/blocked-namespaces.js'
import { Subjects } from '../auth/subjects.js'
import type { KeyRequest, Operator } from '../admin/operator.js'
import type { ServerConfig } from '../config/config.js'
import type { ContainerFactory } from '../invoker/containers/port.js'
import { systemNamespace } from '../entity/system-namespace.js'
import type { IdentityStore } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import { subjectsKey } from './cache-notes.js'
import { patiently } from './patiently.js'
import type { Sealing } from './sealing.js'
import { checkNewKey, checkNewNamespace, checkStoredKeys, checkTrust } from './trust.js'

/** The namespace that a server begins with. */
export const firstNamespace = 'guest'

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
  readonly keySecret: () => KeySecret
  /** Undefined: none run in this process, and what keeps them apart is the business of those where they do. */
  readonly containers: Pick<ContainerFactory, 'isolation'> | undefined
  readonly sealing: Pick<Sealing, 'sealAll' | 'lease'>
  readonly clock: Clock
}

/** Makes the first keys where there are none. Rejects with ConfigError or AuthError where this server must not start. */
export async function openIdentities(config: ServerConfig, deps: IdentitiesDeps): Promise<Identities> {
  const { identities, containers, sealing, clock } = deps
  const { lease } = sealing
  const secret = deps.keySecret()
  const authenticator = new Authenticator({
    identities,
    secret,
    clock,
    failedLoginsPerMinute: config.failedLoginsPerMinute,
    ...(lease === undefined ? {} : { remembers: () => lease.isGood }),
  })
  const subjects = new Subjects({ identities, secret, onChange: () => authenticator.forget() })
  await subjects.checkSecret()
  const { guestKey } = config
  const guest = await subjects.ensureKey(firstNamespace, guestKey.kind === 'given' ? guestKey : undefined)
  const blocked = new BlockedNamespaces(identities)
  const complete = patiently(() => subjects.ensureKey(systemNamespace)).then(() => patiently(() => blocked.look()))
  // Whoever waits for it is told; until then a refusal below may come first.
  complete.catch(() => undefined)
  lease?.watch({
    forget: (key) => {
      if (key !== subjectsKey) return
      authenticator.forget()
      void patiently(() => blocked.look())
    },
    forgetAll: () => authenticator.forget(),
  })
  await checkStoredKeys(config, subjects)
  if (containers !== undefined) await checkTrust(config, containers, identities)
  const admit = async ({ subject, namespace = subject, auth }: KeyRequest): Promise<void> => {
    checkNewKey(config, auth)
    const isKnown = (await identities.findByNamespace(namespace)) !== undefined
    if (containers !== undefined) await checkNewNamespace(config, containers, { namespace, isKnown })
  }
  return {
    authenticator,
    blocked,
    complete,
    operator: toldToOthers(
      {
        ...operatorOf(subjects, { admit, encryptParameters: () => sealing.sealAll() }),
        setBlocked: async (subject, isBlocked) => {
          await subjects.setBlocked(subject, isBlocked)
          await blocked.look()
        },
        setLimits: async (namespace, limits) => {
          await subjects.setLimits(namespace, limits)
          await blocked.look()
        },
        deleteLimits: async (namespace) => {
          await subjects.deleteLimits(namespace)
          await blocked.look()
        },
      },
      async () => lease?.changed(subjectsKey),
    ),
    guest: { namespace: guest.namespace, auth: `${guest.uuid}:${guest.key}` },
  }
}

/** Answers once `tell` has: nobody knows a key any more that was taken away (T30). */
function toldToOthers(operator: Operator, tell: () => Promise<void>): Operator {
  const told = async <T>(change: Promise<T>): Promise<T> => {
    const answer = await change
    await tell()
    return answer
  }
  return {
    ...operator,
    createKey: (request) => told(operator.createKey(request)),
    deleteSubject: (subject, namespace) => told(operator.deleteSubject(subject, namespace)),
    setBlocked: (subject, isBlocked) => told(operator.setBlocked(subject, isBlocked)),
    setLimits: (namespace, limits) => told(operator.setLimits(namespace, limits)),
    deleteLimits: (namespace) => told(operator.deleteLimits(namespace)),
  }
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
