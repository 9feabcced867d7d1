import type { LoadBalancer } from '../../loadbalancer/port.js'
import type { Handler } from '../handler.js'

interface Parts {
  readonly loadBalancer: LoadBalancer
}

/** `GET /invokers`: state of every invoker (rest-api 1.1). */
export function getInvokers({ loadBalancer }: Parts): Handler<'getInvokers'> {
  return () => Promise.resolve({ status: 200, body: loadBalancer.invokers() })
}

export function getHealthyInvokerCount({ loadBalancer }: Parts): Handler<'getHealthyInvokerCount'> {
  return () => Promise.resolve({ status: 200, body: countInvokers(loadBalancer).healthy })
}

/** Ready where all invokers that are known are up: upstream's standard share is the whole (rest-api 1.1). */
export function getInvokersReady({ loadBalancer }: Parts): Handler<'getInvokersReady'> {
  return () => {
    const { healthy, all } = countInvokers(loadBalancer)
    const isReady = all > 0 && healthy === all
    return Promise.resolve(
      isReady
        ? { status: 200, body: { healthy: `${healthy}/${all}` } }
        : { status: 500, body: { unhealthy: `${all - healthy}/${all}` } },
    )
  }
}

function countInvokers(loadBalancer: LoadBalancer): { readonly healthy: number; readonly all: number } {
  const states = Object.values(loadBalancer.invokers())
  return { healthy: states.filter((state) => state === 'up').length, all: states.length }
}
