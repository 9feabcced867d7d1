import { type IncomingHttpHeaders, request as httpRequest } from 'node:http'
import { connect } from 'node:net'

export interface RawRequest {
  readonly method: string
  /** Sent as it is, without any normalisation. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export interface RawReply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** As on the wire, in their spelling. */
  readonly rawHeaders: readonly string[]
  readonly text: string
}

/** One request on a connection of its own. */
export function send(port: number, { method, path, headers = {}, body }: RawRequest): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    // Node names no length for the body of a DELETE.
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
    const options = { host: '127.0.0.1', port, method, path, headers: { ...length, ...headers }, agent: false }
    const outgoing = httpRequest(options, (incoming) => {
      let text = ''
      incoming.setEncoding('utf8')
      incoming.on('data', (chunk: string) => {
        text += chunk
      })
      incoming.once('error', reject)
      incoming.once('end', () => {
        const { statusCode = 0, headers: received, rawHeaders } = incoming
        resolve({ status: statusCode, headers: received, rawHeaders, text })
      })
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

/** Writes bytes to a connection and resolves with everything that came back until the server closed it. */
export function exchangeBytes(port: number, ...parts: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      for (const part of parts) socket.write(part)
    })
    let text = ''
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => {
      text += chunk
    })
    socket.once('error', reject)
    socket.once('close', () => resolve(text))
  })
}
