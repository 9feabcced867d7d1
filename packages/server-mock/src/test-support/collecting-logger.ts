import type { Logger } from '../telemetry/logger.js'

/** A logger that keeps the messages of what went wrong, and nothing else. */
export function collectingLogger(): { readonly log: Logger; readonly warnings: string[] } {
  const warnings: string[] = []
  const log: Logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: (_fields, message) => void warnings.push(message),
    error: (_fields, message) => void warnings.push(message),
    child: () => log,
  }
  return { log, warnings }
}
