import { connect, type Socket } from 'node:net'

/**
 * Writes bytes to a connection and resolves with everything that came back until the other side closed it. What it
 * closes while it is written to counts as closed.
 */
export function exchangeBytes(port: number, ...parts: readonly (string | Buffer)[]): Promise<string> {
  return converse(port, (socket) => {
    for (const part of parts) socket.write(part)
  })
}

/** The same, with a conversation of one's own. */
export function converse(port: number, speak: (socket: Socket) => void): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => speak(socket))
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => {
      text += chunk
    })
    socket.on('error', () => undefined)
    socket.once('close', () => resolve(text))
  })
}
