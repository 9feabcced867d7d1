import type { IncomingHttpHeaders } from 'node:http'
import type { Caller } from '../../auth/authenticate.js'
import type { Transaction } from '../../telemetry/transaction.js'

/** A call of a web action whose URL is taken apart already. */
export interface WebRequest {
  readonly transaction: Transaction
  /** Where it comes from; without it nothing tells guesses of keys apart. */
  readonly client?: Caller
  /** In upper case. */
  readonly method: string
  /** Decoded; `_` has no meaning here. */
  readonly namespace: string
  /** Decoded; `default` is none. */
  readonly packageName: string
  /** Decoded, with its extension if there is one. */
  readonly actionName: string
  /** What follows the action in the URL, still percent-encoded; begins with a slash or is empty. */
  readonly path: string
  /** As sent, without its question mark. */
  readonly query: string
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders
  /** Names and values in turn, as sent; of repeated ones the action sees the last. Without them `headers` is all there is. */
  readonly rawHeaders?: readonly string[]
  /** Length of the body on the wire. */
  readonly bodyBytes: number
  /** Absent: there is none, or it is longer than is taken. */
  readonly body?: Uint8Array
}

/** What goes back to the client. HEAD requests get a body here as well; whoever writes the answer leaves it out. */
export interface WebAnswer {
  /** 200 to 599. */
  readonly status: number
  /** Names and values in turn, the content type among them, nothing about the framing of the body. */
  readonly headers: readonly string[]
  /** Absent where the status forbids one. */
  readonly body?: string | Uint8Array
}
