import type { Readable } from 'node:stream'
import { createDeferred, type Deferred } from '../../../support/deferred.js'
import type { Logger } from '../../../telemetry/logger.js'
import type { DockerDaemon } from './docker-daemon.js'

const retryMs = 1_000

/** What the daemon tells of containers whose processes the kernel killed for their memory. */
export class OutOfMemoryEvents implements Disposable {
  readonly #daemon: DockerDaemon
  readonly #label: string
  readonly #log: Logger
  readonly #seen = new Set<string>()
  readonly #waiting = new Map<string, Deferred<true>>()
  #stream: Readable | undefined
  #retry: NodeJS.Timeout | undefined
  #isClosed = false

  /** Of containers with `label`. */
  constructor(daemon: DockerDaemon, label: string, log: Logger) {
    this.#daemon = daemon
    this.#label = label
    this.#log = log
  }

  /** Resolves when nothing that happens from now on is missed. */
  async open(): Promise<void> {
    const filters = { event: ['oom'], label: [this.#label] }
    const stream = (await this.#daemon.call('events', (api) => api.getEvents({ filters }))) as Readable
    if (this.#isClosed) {
      stream.destroy()
      return
    }
    this.#stream = stream
    let rest = ''
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) this.#take(line)
    })
    stream.on('error', () => stream.destroy())
    stream.on('close', () => this.#reopen())
  }

  has(id: string): boolean {
    return this.#seen.has(id)
  }

  /** Resolves when it happens to the container. */
  next(id: string): Promise<true> {
    if (this.#seen.has(id)) return Promise.resolve(true)
    let waiting = this.#waiting.get(id)
    if (waiting === undefined) {
      waiting = createDeferred<true>()
      this.#waiting.set(id, waiting)
    }
    return waiting.promise
  }

  forget(id: string): void {
    this.#seen.delete(id)
    this.#waiting.delete(id)
  }

  [Symbol.dispose](): void {
    this.#isClosed = true
    clearTimeout(this.#retry)
    this.#stream?.destroy()
  }

  #take(line: string): void {
    if (line.trim() === '') return
    const event: unknown = JSON.parse(line)
    const isEvent = typeof event === 'object' && event !== null && 'id' in event
    if (!isEvent || typeof event.id !== 'string') return
    this.#seen.add(event.id)
    this.#waiting.get(event.id)?.resolve(true)
  }

  #reopen(): void {
    if (this.#isClosed) return
    this.#retry = setTimeout(() => {
      this.open().catch((error: unknown) => {
        this.#log.debug({ error }, 'the events of the Docker daemon cannot be had')
        this.#reopen()
      })
    }, retryMs).unref()
  }
}
