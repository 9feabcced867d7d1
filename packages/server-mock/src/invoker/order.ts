import type { ActivationMessage } from '@wsk/contract'
import type { EffectiveLimits } from '../entity/effective-limits.js'
import type { LoadedAction } from './load-action.js'
import type { Demand } from './pool/job.js'
import type { CallContext } from './runtime/call-requests.js'

/** An activation with all that is known before it has a container. */
export interface Order {
  readonly message: ActivationMessage
  readonly loaded: LoadedAction
  readonly limits: EffectiveLimits
  /** Containers that took no work, so far. */
  readonly attempts: number
}

/** The container that an activation needs. */
export function demandOf({ message, loaded }: Order): Demand {
  const { uuid, name } = message.user.namespace
  const { kind } = loaded.exec
  const { memory: memoryMb, concurrency } = loaded.action.limits
  const { binding = '' } = message.action
  return {
    key: `${uuid}\n${loaded.path}\n${loaded.revision}\n${binding}`,
    namespace: uuid,
    spec: {
      kind,
      memoryMb,
      concurrency,
      label: `${name}_${loaded.action.name}`,
      image: 'image' in loaded.exec ? loaded.exec.image : undefined,
      namespace: name,
      owner: loaded,
    },
  }
}

/** What `/init` and `/run` say about an activation. */
export function callContextOf({ message, loaded }: Order): CallContext {
  return {
    namespace: message.user.namespace.name,
    actionName: `/${loaded.path}`,
    version: loaded.action.version,
    activationId: message.activationId,
    transactionId: message.transid.id,
    apiKey: loaded.providesKey ? message.user.authkey.api_key : undefined,
  }
}
