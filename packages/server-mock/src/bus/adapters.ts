import type { MemoryBusConfig } from './memory/memory-bus.js'
import type { BusDeps, MessageBus } from './port.js'

export type BusConfig = MemoryBusConfig

/** Opens the bus that the configuration names; its code is loaded only then. */
export async function openBus(config: BusConfig, deps: BusDeps): Promise<MessageBus> {
  const { openMemoryBus } = await import('./memory/memory-bus.js')
  return openMemoryBus(config, deps)
}
