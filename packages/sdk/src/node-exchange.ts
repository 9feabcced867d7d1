import type { Agent, ClientRequest, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { nodeBuiltins } from './agents.js'

/** One request over Node's own HTTP client. */
export interface NodeExchange {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly agent: Agent
  readonly signal: AbortSignal
  /** 0: no limit. */
  readonly connectTimeoutMs: number
  readonly maxResponseBytes: number
}

/** What came back. */
export interface NodeAnswer {
  readonly status: number
  /** Names as sent by the server, each with all its values. */
  readonly headers: Readonly<Record<string, readonly string[]>>
  readonly text: string
}

/** An exchange that broke off; `cause` is the system's error. */
export class BrokenExchange extends Error {
  /** False: no connection was ready, so the server cannot have seen the request. */
  readonly sent: boolean

  constructor(sent: boolean, cause: unknown) {
    super('The exchange broke off.', { cause })
    this.sent = sent
  }
}

/** An error in the manner of Node's own: a text and a code. */
class CodedError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Sends a request and reads the whole answer. Rejects with BrokenExchange. */
export function exchangeOverNode(exchange: NodeExchange): Promise<NodeAnswer> {
  return new Promise((resolve, reject) => {
    const state: ExchangeState = { connected: false, settled: false, release: () => {} }
    const settle = (finish: () => void): void => {
      if (state.settled) return
      state.settled = true
      state.release()
      finish()
    }
    const fail = (cause: unknown): void => settle(() => reject(new BrokenExchange(state.connected, cause)))
    const outgoing = tryRequest(exchange, fail)
    if (outgoing === undefined) return
    state.release = watch(outgoing, exchange, state)
    outgoing.once('error', fail)
    outgoing.once('response', (incoming) => {
      readAnswer(incoming, exchange.maxResponseBytes).then((answer) => settle(() => resolve(answer)), fail)
    })
    outgoing.end(exchange.body)
  })
}

interface ExchangeState {
  connected: boolean
  settled: boolean
  release: () => void
}

function tryRequest(exchange: NodeExchange, fail: (cause: unknown) => void): ClientRequest | undefined {
  const { method, url, agent, body } = exchange
  const headers: OutgoingHttpHeaders = { ...exchange.headers, 'Accept-Encoding': 'gzip' }
  if (body === undefined && (method === 'PUT' || method === 'POST')) headers['Content-Length'] = 0
  const builtins = nodeBuiltins()
  try {
    const name = url.protocol === 'https:' ? 'node:https' : 'node:http'
    return builtins?.getBuiltinModule(name).request(url, { method, headers, agent })
  } catch (cause) {
    fail(cause)
    return undefined
  }
}

/** Follows the connection until it stands, and the signal until the end. Returns what lets go of both. */
function watch(outgoing: ClientRequest, exchange: NodeExchange, state: ExchangeState): () => void {
  const { signal, connectTimeoutMs } = exchange
  const tooSlow = (): void => {
    outgoing.destroy(new CodedError('ETIMEDOUT', `no connection within ${connectTimeoutMs} ms`))
  }
  const timer = connectTimeoutMs > 0 ? setTimeout(tooSlow, connectTimeoutMs) : undefined
  const connected = (): void => {
    state.connected = true
    clearTimeout(timer)
  }
  outgoing.once('socket', (socket) => {
    const securing = 'secureConnecting' in socket && socket.secureConnecting === true
    if (outgoing.reusedSocket || (!socket.connecting && !securing)) connected()
    else socket.once(exchange.url.protocol === 'https:' ? 'secureConnect' : 'connect', connected)
  })
  const onAbort = (): void => {
    outgoing.destroy(new CodedError('ABORT_ERR', 'the call was ended'))
  }
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  return () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

function readAnswer(incoming: IncomingMessage, maxBytes: number): Promise<NodeAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBytes) incoming.destroy(tooLarge(maxBytes))
      else chunks.push(chunk)
    })
    incoming.once('error', reject)
    incoming.once('close', () => {
      if (!incoming.complete) reject(new CodedError('ECONNRESET', 'the connection ended in the middle of the answer'))
    })
    incoming.once('end', () => {
      const [first] = chunks
      const body = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, size)
      decode(body, incoming.headers['content-encoding'], maxBytes).then(
        (text) => resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming.rawHeaders), text }),
        reject,
      )
    })
  })
}

function tooLarge(maxBytes: number): CodedError {
  return new CodedError('ERR_RESPONSE_TOO_LARGE', `the answer is longer than ${maxBytes} bytes`)
}

async function decode(body: Buffer, encoding: string | undefined, maxBytes: number): Promise<string> {
  const plain =
    body.length === 0 || encoding === undefined || encoding === 'identity'
      ? body
      : await unpack(body, encoding, maxBytes)
  const text = plain.toString('utf8')
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** Gzip is all that is asked for; the rest is what proxies send unasked. */
function unpack(body: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const zlib = nodeBuiltins()?.getBuiltinModule('node:zlib')
    const limits = { maxOutputLength: maxBytes }
    const done = (error: Error | null, result: Buffer): void => {
      if (error === null) resolve(result)
      else reject('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(maxBytes) : error)
    }
    const name = encoding.trim().toLowerCase()
    if (name === 'gzip' || name === 'x-gzip') zlib?.gunzip(body, limits, done)
    else if (name === 'deflate') zlib?.inflate(body, limits, done)
    else if (name === 'br') zlib?.brotliDecompress(body, limits, done)
    else reject(new CodedError('ERR_CONTENT_ENCODING', `the answer is encoded as ${encoding}`))
  })
}

function headersOf(raw: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const headers = new Map<string, string[]>()
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] ?? ''
    const value = raw[at + 1] ?? ''
    const values = headers.get(name)
    if (values === undefined) headers.set(name, [value])
    else values.push(value)
  }
  return Object.fromEntries(headers)
}
