import type { MessageBus } from '../bus/port.js'
import type { AnyReply } from '../http/answer.js'
import type { PrefixHandler } from '../http/prefix-handler.js'
import type { LoadBalancer } from '../loadbalancer/port.js'
import type { Stores } from '../store/port.js'

/** What a process needs in order to do its work; absent: it needs none. */
export interface Needs {
  readonly bus: Pick<MessageBus, 'state'>
  readonly stores: Pick<Stores, 'state'>
  readonly balancer?: Pick<LoadBalancer, 'invokers'>
  /** It has been told to end, or to take no more. */
  readonly isDraining: () => boolean
}

/** Why no work should be sent here; empty: it should. */
function unreadiness({ bus, stores, balancer, isDraining }: Needs): readonly string[] {
  const states = balancer === undefined ? undefined : Object.values(balancer.invokers())
  return [
    ...(isDraining() ? ['draining'] : []),
    ...(bus.state?.().isReachable === false ? ['the message bus cannot be reached'] : []),
    ...(stores.state?.().silence !== undefined ? ['the store cannot be reached'] : []),
    ...(states?.includes('up') === false ? ['no invoker is up'] : []),
  ]
}

/** `/live` and `/ready`, for load balancers and orchestrators, to anybody. Reasons name no address and no key. */
export function probeHandlers(needs: Needs): readonly PrefixHandler[] {
  return [
    probe('/live', () => ({ status: 200, body: { live: true } })),
    probe('/ready', () => {
      const reasons = unreadiness(needs)
      return { status: reasons.length === 0 ? 200 : 503, body: { ready: reasons.length === 0, reasons } }
    }),
  ]
}

function probe(prefix: string, answer: () => AnyReply): PrefixHandler {
  return {
    prefix,
    takes: (path) => path === '' || path === '/',
    maxBodyBytes: 0,
    admit: () => undefined,
    serve: () => Promise.resolve(answer()),
  }
}
