import type { Socket } from 'node:net'
import { texts } from '@wsk/contract'
import { createDeferred, type Deferred } from '../support/deferred.js'
import type { ListenerBounds } from './listener-config.js'
import { rawAnswer } from './raw-answer.js'
import { ChurnMap } from '../support/churn.js'

/** The open connections of one listener, counted in all and by the address they come from. */
export class Connections {
  readonly #open = new Set<Socket>()
  readonly #bySource = new Map<string, number>()
  /** How many answers each connection owes; more than one where the client does not wait for the first. */
  readonly #owed = new ChurnMap<Socket, number>()
  readonly #bounds: ListenerBounds
  #onQuiet: Deferred<void> | undefined
  /** A TLS client cannot read anything before its handshake. */
  readonly #canAnswer: boolean

  constructor(bounds: ListenerBounds, isTls: boolean) {
    this.#bounds = bounds
    this.#canAnswer = !isTls
  }

  get size(): number {
    return this.#open.size
  }

  /** Takes a new connection, or turns it away when there are too many. */
  enter(socket: Socket): void {
    const source = socket.remoteAddress ?? ''
    const fromSource = this.#bySource.get(source) ?? 0
    if (this.#open.size >= this.#bounds.maxConnections || fromSource >= this.#bounds.maxConnectionsPerSource) {
      this.#refuse(socket)
      return
    }
    this.#open.add(socket)
    this.#bySource.set(source, fromSource + 1)
    socket.once('close', () => this.#leave(socket, source))
  }

  /** The connection below TLS that a TLS socket stands on. */
  rawOf(tls: Socket): Socket | undefined {
    for (const socket of this.#open) {
      if (socket.remotePort === tls.remotePort && socket.remoteAddress === tls.remoteAddress) return socket
    }
    return undefined
  }

  beginAnswer(socket: Socket): void {
    this.#owed.set(socket, (this.#owed.get(socket) ?? 0) + 1)
  }

  endAnswer(socket: Socket): void {
    const left = (this.#owed.get(socket) ?? 1) - 1
    if (left > 0) this.#owed.set(socket, left)
    else this.#owed.delete(socket)
    if (this.#owed.size === 0) this.#onQuiet?.resolve()
  }

  isAnswering(socket: Socket): boolean {
    return this.#owed.has(socket)
  }

  /** Resolves as soon as no connection owes an answer. */
  quiet(): Promise<void> {
    if (this.#owed.size === 0) return Promise.resolve()
    this.#onQuiet ??= createDeferred<void>()
    return this.#onQuiet.promise
  }

  #leave(socket: Socket, source: string): void {
    this.#open.delete(socket)
    const left = (this.#bySource.get(source) ?? 1) - 1
    if (left > 0) this.#bySource.set(source, left)
    else this.#bySource.delete(source)
  }

  #refuse(socket: Socket): void {
    if (!this.#canAnswer) {
      socket.destroy()
      return
    }
    socket.on('error', () => socket.destroy())
    socket.end(rawAnswer(503, texts.systemOverloaded, ['Retry-After: 1']), () => socket.destroy())
  }
}
