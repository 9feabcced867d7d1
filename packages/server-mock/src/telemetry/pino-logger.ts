import type { Logger as Pino } from 'pino'
import type { Clock } from '../support/clock.js'
import type { Logger } from './logger.js'
import { textLine } from './text-line.js'

const severities = { debug: 20, info: 30, warn: 40, error: 50, off: Number.POSITIVE_INFINITY } as const

type LogLevel = keyof typeof severities
type MessageLevel = Exclude<LogLevel, 'off'>

export interface LoggerConfig {
  /** Least severe level that is written. */
  readonly level: LogLevel
  /** `json`: one object on a line, by pino; `text`: for a human. */
  readonly format: 'json' | 'text'
  /** Takes whole lines, line end included. */
  readonly write: (line: string) => void
}

/** A logger that may hold lines back until it is closed. */
export type OpenLogger = Logger & AsyncDisposable

export interface LogEntry {
  /** Epoch milliseconds. */
  readonly time: number
  readonly level: MessageLevel
  readonly fields: object
  readonly message: string
}

/**
 * Opens a logger at once; pino itself is loaded by the first line that is to be written as JSON,
 * because a server that starts should not wait for it.
 */
export function openLogger(config: LoggerConfig, clock: Clock): OpenLogger {
  const sink = config.format === 'text' ? new TextSink(config.write) : new PinoSink(config)
  return new LevelLogger({ sink, clock, severity: severities[config.level] }, {})
}

interface Sink extends AsyncDisposable {
  take(entry: LogEntry): void
}

interface Shared {
  readonly sink: Sink
  readonly clock: Clock
  readonly severity: number
}

class LevelLogger implements OpenLogger {
  readonly #shared: Shared
  readonly #bindings: object

  constructor(shared: Shared, bindings: object) {
    this.#shared = shared
    this.#bindings = bindings
  }

  debug(fields: object, message: string): void {
    this.#take('debug', fields, message)
  }

  info(fields: object, message: string): void {
    this.#take('info', fields, message)
  }

  warn(fields: object, message: string): void {
    this.#take('warn', fields, message)
  }

  error(fields: object, message: string): void {
    this.#take('error', fields, message)
  }

  child(fields: object): Logger {
    return new LevelLogger(this.#shared, { ...this.#bindings, ...fields })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#shared.sink[Symbol.asyncDispose]()
  }

  #take(level: MessageLevel, fields: object, message: string): void {
    const { severity, clock, sink } = this.#shared
    if (severities[level] < severity) return
    sink.take({ time: clock.now(), level, fields: { ...this.#bindings, ...fields }, message })
  }
}

class TextSink implements Sink {
  readonly #write: (line: string) => void

  constructor(write: (line: string) => void) {
    this.#write = write
  }

  take(entry: LogEntry): void {
    this.#write(textLine(entry))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve()
  }
}

class PinoSink implements Sink {
  readonly #write: (line: string) => void
  /** Lines that came in before pino was there. */
  #early: LogEntry[] = []
  #pino: Pino | undefined
  #opening: Promise<void> | undefined

  constructor(config: LoggerConfig) {
    this.#write = config.write
  }

  take(entry: LogEntry): void {
    if (this.#pino !== undefined) {
      write(this.#pino, entry)
      return
    }
    this.#early.push(entry)
    this.#opening ??= this.#open()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#opening
  }

  async #open(): Promise<void> {
    const { pino } = await import('pino')
    const options = {
      level: 'debug',
      base: null,
      timestamp: false,
      messageKey: 'message',
      formatters: { level: (label: string) => ({ level: label }) },
      serializers: { error: pino.stdSerializers.errWithCause },
    }
    this.#pino = pino(options, { write: this.#write })
    for (const entry of this.#early) write(this.#pino, entry)
    this.#early = []
  }
}

function write(pino: Pino, { level, time, fields, message }: LogEntry): void {
  pino[level]({ time: new Date(time).toISOString(), ...fields }, message)
}
