import type { Socket } from 'node:net'
import { texts } from '@wsk/contract'
import type { Logger } from '../telemetry/logger.js'
import { maxUriBytes } from './listener-config.js'
import { rawAnswer } from './raw-answer.js'

/** What Node's parser adds to its errors. */
interface ParserError extends Error {
  readonly code?: string
  readonly rawPacket?: Buffer
}

const tlsHandshakeRecord = 0x16
const tlsMajorVersion = 3

interface Answer {
  readonly status: number
  readonly message: string
}

/**
 * Ends a connection whose bytes are no request: one clear answer where the client can still read one, and a line in
 * the log for what is a mistake of configuration rather than of a program.
 */
export function answerClientError(error: ParserError, socket: Socket, context: ClientErrorContext): void {
  if (error.code === 'ECONNRESET' || !socket.writable || context.isAnswering(socket)) {
    socket.destroy()
    return
  }
  const isTls = startsWithTlsHandshake(error.rawPacket)
  if (isTls) {
    context.log.warn(
      { from: socket.remoteAddress },
      'a client speaks TLS to the plain HTTP port: its API host is http://',
    )
  } else {
    context.log.debug(
      { from: socket.remoteAddress, reason: error.code },
      'a connection was closed: no readable request',
    )
  }
  const { status, message } = isTls ? tlsOnPlainPort : answerTo(error)
  socket.end(rawAnswer(status, message), () => socket.destroy())
}

export interface ClientErrorContext {
  readonly log: Logger
  /** A request of this connection waits for its answer, so that nothing may be written in between. */
  isAnswering(socket: Socket): boolean
}

const tlsOnPlainPort: Answer = {
  status: 400,
  message: 'This port speaks plain HTTP and received TLS: use http:// in the API host.',
}

const plainOnTlsPort = 'This port speaks HTTPS and received plain HTTP: use https:// in the API host.'

function startsWithTlsHandshake(packet: Buffer | undefined): boolean {
  return packet !== undefined && packet[0] === tlsHandshakeRecord && packet[1] === tlsMajorVersion
}

function answerTo(error: ParserError): Answer {
  switch (error.code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, message: 'The request did not arrive in time.' }
    case 'HPE_HEADER_OVERFLOW':
      return hasLongRequestLine(error.rawPacket)
        ? { status: 414, message: texts.uriTooLong }
        : { status: 431, message: 'The headers of the request are larger than allowed.' }
    default:
      return { status: 400, message: texts.badRequest }
  }
}

function hasLongRequestLine(packet: Buffer | undefined): boolean {
  if (packet === undefined || !/^[A-Z]+ /.test(packet.toString('latin1', 0, 16))) return false
  const end = packet.indexOf('\r\n')
  return end === -1 || end > maxUriBytes
}

/** The reverse: bytes on the TLS port that are no handshake. `raw` is the connection below TLS. */
export function answerTlsError(error: ParserError, raw: Socket | undefined, log: Logger): void {
  if (error.code !== 'ERR_SSL_HTTP_REQUEST') {
    log.debug({ from: raw?.remoteAddress, reason: error.code }, 'a TLS handshake failed')
    raw?.destroy()
    return
  }
  log.warn({ from: raw?.remoteAddress }, 'a client speaks plain HTTP to the TLS port: its API host is https://')
  raw?.end(rawAnswer(400, plainOnTlsPort), () => raw.destroy())
}

/** Whether TLS itself failed, below HTTP. */
export function isTlsError(error: ParserError): boolean {
  return error.code?.startsWith('ERR_SSL') === true || error.code?.startsWith('ERR_TLS') === true
}
