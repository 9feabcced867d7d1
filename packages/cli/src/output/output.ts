import { Colour } from './colour.js'
import type { JsonNode } from './json/node.js'
import { jsonInOrder } from './json/render.js'

export interface Sink {
  write(text: string): unknown
}

export interface OutputOptions {
  readonly stdout: Sink
  readonly stderr: Sink
  /** `--json`: stdout holds the data and nothing else. */
  readonly json: boolean
  readonly colours: boolean
}

/**
 * Where things are printed. What the Go `wsk` prints stays on its stream; what is ours alone goes to stderr; under
 * `--json` only the data is on stdout. Every method ends its text with a line end.
 */
export class Output {
  readonly colour: Colour
  readonly isJson: boolean
  readonly #stdout: Sink
  readonly #stderr: Sink

  constructor({ stdout, stderr, json, colours }: OutputOptions) {
    this.#stdout = stdout
    this.#stderr = stderr
    this.isJson = json
    this.colour = new Colour(colours)
  }

  /** A line that the Go `wsk` prints on stdout; on stderr under `--json`. */
  line(text = ''): void {
    const sink = this.isJson ? this.#stderr : this.#stdout
    sink.write(`${text}\n`)
  }

  /** `ok: {text}` on stdout; on stderr under `--json`. */
  ok(text: string): void {
    this.line(`${this.colour.green('ok:')} ${text}`)
  }

  /** A line that the Go `wsk` prints on stderr. */
  errorLine(text: string): void {
    this.#stderr.write(`${text}\n`)
  }

  /** A line of ours: a hint, progress. */
  hint(text: string): void {
    this.#stderr.write(`${text}\n`)
  }

  /**
   * The command's answer: `text` for people, `data` for scripts. Call it once in a command; the texts that go with it
   * are lines.
   */
  answer({ text, data }: { readonly text: string; readonly data: JsonNode }): void {
    this.#stdout.write(`${this.isJson ? jsonInOrder(data) : text}\n`)
  }

  /** An answer only for scripts, where people get lines. */
  data(data: JsonNode): void {
    if (this.isJson) this.#stdout.write(`${jsonInOrder(data)}\n`)
  }

  /** One of many answers that come over time, as one line of JSON on stdout. */
  jsonLine(line: string): void {
    this.#stdout.write(`${line}\n`)
  }
}
