import { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import type { LogLine } from '../port.js'

export interface RawSink {
  /** False when nothing more will be kept. */
  wanted(): boolean
  write(stream: LogLine['stream'], text: string): void
}

/** After this many bytes that nobody wants, reading pauses. */
const burstBytes = 256 * 1024
const pauseMs = 8

/**
 * What child processes and native code write to descriptor 1 or 2. A flood beyond the limit is thrown away in bursts
 * with pauses, so that it costs its own activation time and the server next to nothing.
 */
export class RawOutput {
  readonly #decoder = new StringDecoder('utf8')
  readonly #source: Readable | undefined
  #unwanted = 0
  #pause: NodeJS.Timeout | undefined

  constructor(stream: LogLine['stream'], source: unknown, sink: RawSink) {
    if (!(source instanceof Readable)) return
    this.#source = source
    source.on('error', () => undefined)
    source.on('data', (chunk: Buffer) => {
      if (!sink.wanted()) {
        this.#skip(chunk.length)
        return
      }
      this.#unwanted = 0
      sink.write(stream, this.#decoder.write(chunk))
    })
  }

  close(): void {
    clearTimeout(this.#pause)
  }

  #skip(bytes: number): void {
    this.#unwanted += bytes
    if (this.#unwanted < burstBytes) return
    this.#unwanted = 0
    this.#source?.pause()
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => this.#source?.resume(), pauseMs)
  }
}
