import type { Logger } from '../../../telemetry/logger.js'
import type { Container } from '../port.js'
import type { DockerDaemon } from './docker-daemon.js'

const lookMs = 2_000

/**
 * Bounds what containers with a writable layer write. overlay2 on most file systems has no quota: the kernel bounds
 * each file, and here somebody looks every other second at all files together and ends who has written too much. In
 * between one may write as much as the disk takes in that time.
 */
export class WritableLayers implements Disposable {
  readonly #daemon: DockerDaemon
  readonly #mostBytes: number
  readonly #log: Logger
  readonly #watched = new Set<Container>()
  readonly #timer: NodeJS.Timeout
  #isLooking = false

  constructor(daemon: DockerDaemon, mostBytes: number, log: Logger) {
    this.#daemon = daemon
    this.#mostBytes = mostBytes
    this.#log = log
    this.#timer = setInterval(() => void this.#look(), lookMs).unref()
  }

  watch(container: Container): Disposable {
    this.#watched.add(container)
    return { [Symbol.dispose]: () => void this.#watched.delete(container) }
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    for (const container of this.#watched) {
      const bytes = await this.#written(container.id).catch(() => 0)
      if (bytes <= this.#mostBytes) continue
      this.#log.warn({ container: container.id, bytes }, 'a container wrote more than it may; it is ended')
      await container.destroy().catch(() => undefined)
    }
    this.#isLooking = false
  }

  async #written(id: string): Promise<number> {
    const filters = { id: [id] }
    const found = await this.#daemon.call('look at size', (api) => api.listContainers({ size: true, filters }))
    const [container] = found
    return container !== undefined && 'SizeRw' in container && typeof container.SizeRw === 'number'
      ? container.SizeRw
      : 0
  }
}
