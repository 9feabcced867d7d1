import type { LogEntry } from './pino-logger.js'

/** One line for a human: time, level, message, fields; the stack of an error follows on lines of its own. */
export function textLine({ time, level, fields, message }: LogEntry): string {
  const stacks: string[] = []
  let line = `${new Date(time).toISOString()} ${level.toUpperCase().padEnd(5)} ${message}`
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue
    line += ` ${key}=${fieldText(value)}`
    if (value instanceof Error) stacks.push(...stackOf(value))
  }
  return `${[line, ...stacks].join('\n')}\n`
}

const plain = /^[\w.:/@+-]+$/

function fieldText(value: unknown): string {
  if (value instanceof Error) return JSON.stringify(value.message)
  if (typeof value === 'string') return plain.test(value) ? value : JSON.stringify(value)
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return value.toString()
  return JSON.stringify(value)
}

function stackOf(error: Error): readonly string[] {
  const own = error.stack?.split('\n').slice(1) ?? []
  const cause = error.cause instanceof Error ? [`  caused by ${error.cause.message}`, ...stackOf(error.cause)] : []
  return [...own, ...cause]
}
