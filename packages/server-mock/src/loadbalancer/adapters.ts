import type { LeanBalancerConfig } from './lean/lean-balancer.js'
import type { BalancerDeps, LoadBalancer } from './port.js'

export type BalancerConfig = LeanBalancerConfig

/** Opens the load balancer that the configuration names; its code is loaded only then. */
export async function openLoadBalancer(config: BalancerConfig, deps: BalancerDeps): Promise<LoadBalancer> {
  const { openLeanBalancer } = await import('./lean/lean-balancer.js')
  return openLeanBalancer(config, deps)
}
