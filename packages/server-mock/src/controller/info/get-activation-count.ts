import type { ControllerParts } from '../parts.js'
import type { Handler } from '../handler.js'

type Parts = Pick<ControllerParts, 'loadBalancer' | 'config'>

/** `GET /activation`: activations in flight, by controller (rest-api 1.1). */
export function getActiveActivations({ loadBalancer, config }: Parts): Handler<'getActiveActivations'> {
  return () => Promise.resolve({ status: 200, body: { [config.instance]: loadBalancer.inFlight() } })
}

export function getActivationCount({ loadBalancer }: Parts): Handler<'getActivationCount'> {
  return () => Promise.resolve({ status: 200, body: loadBalancer.inFlight() })
}
