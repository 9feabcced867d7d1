import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { EventEmitter } from 'node:events'

const channel = 'plt:kafka:instances'

/**
 * A connection that breaks while it tells who it is reports two errors, the second when its client listens no longer:
 * without a listener that would end the process.
 */
export function surviveConnectionErrors(): void {
  // Once, whoever asks.
  unsubscribe(channel, listen)
  subscribe(channel, listen)
}

function listen(message: unknown): void {
  if (typeof message !== 'object' || message === null || !('type' in message && 'instance' in message)) return
  const { type, instance } = message
  if (type === 'connection' && instance instanceof EventEmitter) instance.on('error', () => undefined)
}
