import type { IncomingMessage } from 'node:http'
import { createDeferred } from '../support/deferred.js'
import type { Deadlines, Watched } from './deadlines.js'
import type { Exchange } from './listener.js'
import type { ListenerBounds } from './listener-config.js'

/** The body of a request, or what is known of one that was not taken. */
export interface ReceivedBody {
  /** Length on the wire; of a body that was refused by its `Content-Length`, as declared. */
  readonly bytes: number
  /** Absent: larger than was allowed, or wanted as bytes. */
  readonly text?: string
  /** Instead of the text, where bytes are wanted. */
  readonly raw?: Uint8Array
}

/** The client went away or was too slow; there is nobody, or nothing sensible, to answer. */
export class BodyInterrupted extends Error {
  override readonly name = 'BodyInterrupted'
  readonly reason: 'gone' | 'slow'
  constructor(reason: 'gone' | 'slow') {
    super(reason === 'gone' ? 'the client closed the connection' : 'the body came too slowly')
    this.reason = reason
  }
}

export interface BodyBounds {
  /** A body of exactly so many bytes is taken. */
  readonly maxBytes: number
  readonly listener: ListenerBounds
  readonly deadlines: Deadlines
  /** Any content is taken, and not read as text. */
  readonly asBytes?: boolean
}

const empty: ReceivedBody = { bytes: 0, text: '' }

/** Of an over-long body so much is read and thrown away, so that its sender gets to read the answer. */
const maxDiscardedBytes = 64 * 1024 * 1024

/**
 * Reads the body of a request into one text, or as bytes. One that declares more than is allowed is not read; one that
 * turns out longer is counted to its end. Rejects with BodyInterrupted.
 */
export function readBody(exchange: Exchange, bounds: BodyBounds): Promise<ReceivedBody> | ReceivedBody {
  const { request, response } = exchange
  const declared = request.headers['content-length']
  if (declared === undefined && request.headers['transfer-encoding'] === undefined) return empty
  if (declared !== undefined) {
    const bytes = Number(declared)
    if (bytes === 0) return empty
    if (bytes > bounds.maxBytes) return { bytes }
  }
  if (exchange.expectsContinue) response.writeContinue()
  return new BodyReader(bounds).read(request)
}

class BodyReader implements Watched {
  readonly #bounds: BodyBounds
  readonly #chunks: Buffer[] = []
  readonly #ended = createDeferred<ReceivedBody>()
  readonly #startMs = performance.now()
  #lastMs = this.#startMs
  #bytes = 0
  #isOver = false

  constructor(bounds: BodyBounds) {
    this.#bounds = bounds
  }

  read(request: IncomingMessage): Promise<ReceivedBody> {
    const { deadlines } = this.#bounds
    deadlines.add(this)
    request.on('data', (chunk: Buffer) => this.#take(chunk))
    request.once('end', () => this.#finish())
    // A connection that breaks off closes the request without an end.
    request.once('close', () => this.#interrupt('gone'))
    return this.#ended.promise
  }

  isOver(nowMs: number): boolean {
    const { bodyIdleMs, minBodyBytesPerSecond } = this.#bounds.listener
    if (nowMs - this.#lastMs > bodyIdleMs) return true
    const elapsedMs = nowMs - this.#startMs
    return elapsedMs > bodyIdleMs && this.#bytes < (minBodyBytesPerSecond * elapsedMs) / 1000
  }

  expire(): void {
    this.#interrupt('slow')
  }

  #interrupt(reason: 'gone' | 'slow'): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#bounds.deadlines.delete(this)
    this.#ended.reject(new BodyInterrupted(reason))
  }

  #take(chunk: Buffer): void {
    this.#lastMs = performance.now()
    this.#bytes += chunk.length
    if (this.#bytes <= this.#bounds.maxBytes) this.#chunks.push(chunk)
    else if (this.#bytes > this.#bounds.maxBytes + maxDiscardedBytes) this.#finish()
    else this.#chunks.length = 0
  }

  #finish(): void {
    const bytes = this.#bytes
    if (this.#isOver) return
    this.#isOver = true
    this.#bounds.deadlines.delete(this)
    if (bytes > this.#bounds.maxBytes) this.#ended.resolve({ bytes })
    else if (this.#bounds.asBytes === true) this.#ended.resolve({ bytes, raw: bytesOf(this.#chunks) })
    else this.#ended.resolve({ bytes, text: textOf(this.#chunks) })
  }
}

function textOf(chunks: readonly Buffer[]): string {
  return chunks.length === 0 ? '' : bytesOf(chunks).toString('utf8')
}

function bytesOf(chunks: readonly Buffer[]): Buffer {
  const [only] = chunks
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks)
}
