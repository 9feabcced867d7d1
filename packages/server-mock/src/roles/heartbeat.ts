import { type Instance, pingIntervalMs, type PingMessage } from '@wsk/contract'
import { type MessageBus, pingTopic } from '../bus/port.js'
import type { Logger } from '../telemetry/logger.js'

export interface HeartbeatDeps {
  readonly bus: Pick<MessageBus, 'publish'>
  readonly log: Logger
}

/** Says once a second who lives (invocation 10.4). */
export class Heartbeat implements AsyncDisposable {
  readonly #name: Instance
  readonly #deps: HeartbeatDeps
  readonly #timer: NodeJS.Timeout
  #isEnabled = true
  #sending: Promise<void> | undefined

  constructor(name: Instance, deps: HeartbeatDeps) {
    this.#name = name
    this.#deps = deps
    this.#timer = setInterval(() => this.#beat(), pingIntervalMs).unref()
    this.#beat()
  }

  /** Says at once, and from then on, that no more work is taken. */
  drain(): Promise<void> {
    this.#isEnabled = false
    return this.#send()
  }

  /** Says that nothing is left to wait for, and no more. */
  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer)
    this.#isEnabled = false
    await this.#sending
    await this.#send({ hasEnded: true })
  }

  /** Pings do not queue up behind one that the bus has not taken yet. */
  #beat(): void {
    if (this.#sending !== undefined) return
    this.#sending = this.#send().then(() => {
      this.#sending = undefined
    })
  }

  #send(more: Pick<PingMessage, 'hasEnded'> = {}): Promise<void> {
    const ping = { name: this.#name, isEnabled: this.#isEnabled, ...more }
    return this.#deps.bus.publish(pingTopic, ping).catch((error: unknown) => {
      this.#deps.log.debug({ error }, 'a ping was not sent')
    })
  }
}
