import type { LeanBalancerConfig } from './lean/lean-balancer.js'
import type { BalancerDeps, LoadBalancer } from './port.js'
import type { ShardingBalancerConfig } from './sharding/sharding-balancer.js'

export type BalancerConfig = LeanBalancerConfig | ShardingBalancerConfig

/** Opens the load balancer that the configuration names; its code is loaded only then. */
export async function openLoadBalancer(config: BalancerConfig, deps: BalancerDeps): Promise<LoadBalancer> {
  if (config.kind === 'sharding') {
    const { openShardingBalancer } = await import('./sharding/sharding-balancer.js')
    return openShardingBalancer(config, deps)
  }
  const { openLeanBalancer } = await import('./lean/lean-balancer.js')
  return openLeanBalancer(config, deps)
}
