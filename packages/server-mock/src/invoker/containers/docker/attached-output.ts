import type { Duplex } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

export type StreamName = 'stdout' | 'stderr'

export interface OutputSink {
  /** False when nothing more will be kept. */
  wanted(): boolean
  write(stream: StreamName, text: string): void
  /** Both streams have ended, with the container. */
  ended(): void
}

/** u8 stream, 3 bytes of nothing, u32 big-endian length. */
const headBytes = 8
const streams: Readonly<Record<number, StreamName>> = { 1: 'stdout', 2: 'stderr' }
/** After this many bytes that nobody wants, reading pauses: a flood costs whoever makes it time, and the server next to nothing. */
const burstBytes = 1024 * 1024
const pauseMs = 4

/** Takes a daemon's attach stream apart into the two streams of a container. */
export class AttachedOutput {
  readonly #source: Duplex
  readonly #sink: OutputSink
  readonly #decoders = { stdout: new StringDecoder('utf8'), stderr: new StringDecoder('utf8') }
  #rest: Buffer = Buffer.alloc(0)
  #stream: StreamName | undefined
  /** Bytes of the current frame that have not come yet. */
  #left = 0
  #unwanted = 0
  #pause: NodeJS.Timeout | undefined
  #isOver = false

  constructor(source: Duplex, sink: OutputSink) {
    this.#source = source
    this.#sink = sink
    source.on('data', (chunk: Buffer) => this.#take(chunk))
    source.on('error', () => this.close())
    source.on('end', () => this.close())
    source.on('close', () => this.close())
  }

  /** Nothing more is read. */
  close(): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#pause)
    this.#source.destroy()
    this.#sink.ended()
  }

  #take(chunk: Buffer): void {
    let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    this.#rest = Buffer.alloc(0)
    while (bytes.length > 0) {
      if (this.#left === 0) {
        if (bytes.length < headBytes) {
          this.#rest = Buffer.from(bytes)
          return
        }
        this.#stream = streams[bytes[0] ?? 0]
        this.#left = bytes.readUInt32BE(4)
        bytes = bytes.subarray(headBytes)
        continue
      }
      const part = bytes.subarray(0, this.#left)
      this.#left -= part.length
      bytes = bytes.subarray(part.length)
      this.#emit(part)
    }
  }

  #emit(bytes: Buffer): void {
    if (this.#stream === undefined) return
    if (this.#sink.wanted()) this.#unwanted = 0
    else this.#skip(bytes.length)
    this.#sink.write(this.#stream, this.#decoders[this.#stream].write(bytes))
  }

  #skip(bytes: number): void {
    this.#unwanted += bytes
    if (this.#unwanted < burstBytes) return
    this.#unwanted = 0
    this.#source.pause()
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => this.#source.resume(), pauseMs)
  }
}
