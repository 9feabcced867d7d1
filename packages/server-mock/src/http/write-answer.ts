import type { Answer } from './answer.js'
import type { Connections } from './connections.js'
import type { Deadlines } from './deadlines.js'
import type { Exchange } from './listener.js'

export interface AnswerWriter {
  /** Writes `answer` as the only one to `exchange`; a client that has gone is not told. */
  write(exchange: Exchange, answer: Answer, transactionId: string): void
  /** Ends `exchange` without an answer: its client has gone. */
  abandon(exchange: Exchange): void
}

export interface AnswerWriterParts {
  readonly deadlines: Deadlines
  readonly connections: Connections
  readonly answerTimeoutMs: number
  /** Whether connections end with their answers by now. */
  readonly isClosing: () => boolean
}

/** Of a body that nobody wants so much is read, and so long, until its sender has seen the answer. */
const maxDiscardedBytes = 64 * 1024 * 1024
const maxDiscardMs = 10_000

export function createAnswerWriter(parts: AnswerWriterParts): AnswerWriter {
  return {
    write(exchange, answer, transactionId) {
      const { request, response } = exchange
      const { headers } = answer
      headers.push('X-Request-ID', transactionId)
      if (answer.body !== undefined) headers.push('Content-Length', String(Buffer.byteLength(answer.body)))
      const isUnread = !request.complete && hasBody(exchange)
      // A client that waits for `100 Continue` sends no body after a final answer, or does; only a new connection is sure.
      if (answer.closes === true || parts.isClosing() || (isUnread && exchange.expectsContinue))
        headers.push('Connection', 'close')
      response.writeHead(answer.status, headers)
      if (isUnread && answer.closes !== true && !exchange.expectsContinue) endAfterBody(exchange, answer.body)
      else response.end(answer.body)
      if (isUnread) discardRest(exchange, parts.deadlines)
      whenTaken(exchange, parts)
    },
    abandon({ request }) {
      request.socket.destroy()
      parts.connections.endAnswer(request.socket)
    },
  }
}

function hasBody({ request }: Exchange): boolean {
  return request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined
}

/** A connection that is closed while its client still sends is reset, and the answer may be lost with it. */
function endAfterBody({ request, response }: Exchange, body: string | Uint8Array | undefined): void {
  if (body === undefined) response.flushHeaders()
  else response.write(body)
  request.once('end', () => response.end())
}

/** Reports the end of an answer: at once when the kernel has all of it, else when the client took it or its time is over. */
function whenTaken({ request, response }: Exchange, parts: AnswerWriterParts): void {
  const { connections, deadlines } = parts
  const { socket } = request
  if (socket.destroyed || (response.socket === socket && socket.writableLength === 0)) {
    connections.endAnswer(socket)
    return
  }
  const overMs = performance.now() + parts.answerTimeoutMs
  const watched = { isOver: (nowMs: number) => nowMs > overMs, expire: () => socket.destroy() }
  deadlines.add(watched)
  response.once('close', () => {
    deadlines.delete(watched)
    connections.endAnswer(socket)
  })
}

function discardRest({ request }: Exchange, deadlines: Deadlines): void {
  let bytes = 0
  const overMs = performance.now() + maxDiscardMs
  const watched = {
    isOver: (nowMs: number) => nowMs > overMs || bytes > maxDiscardedBytes,
    expire: () => request.socket.destroy(),
  }
  deadlines.add(watched)
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  request.once('close', () => deadlines.delete(watched))
}
