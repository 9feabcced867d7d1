import { ConfigError } from './config-error.js'

/** Errors whose message is meant for whoever started the server; their names are all that is known here. */
const forPeople: ReadonlySet<string> = new Set([
  'StoreError',
  'BusError',
  'AuthError',
  'ContainerError',
  'PortError',
  'ApiError',
])

/** What went wrong, in one line; the stack only where nobody foresaw it. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof ConfigError || forPeople.has(error.name)) return error.message
  if (error instanceof AggregateError) return error.errors.map(explain).join('; ')
  return error.stack ?? error.message
}
