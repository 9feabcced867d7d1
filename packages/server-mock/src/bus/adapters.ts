import type { KafkaBusConfig } from './kafka/kafka-config.js'
import type { MemoryBusConfig } from './memory/memory-bus.js'
import type { BusDeps, MessageBus } from './port.js'

export type BusConfig = MemoryBusConfig | KafkaBusConfig

/** Opens the bus that the configuration names; its code is loaded only then. */
export async function openBus(config: BusConfig, deps: BusDeps): Promise<MessageBus> {
  if (config.kind === 'kafka') {
    const { openKafkaBus } = await import('./kafka/kafka-bus.js')
    return openKafkaBus(config, deps)
  }
  const { openMemoryBus } = await import('./memory/memory-bus.js')
  return openMemoryBus(config, deps)
}
