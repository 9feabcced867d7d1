import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CouchDb } from './couchdb.js'

/** A way to a CouchDB on which answers get lost. Disposing of it closes it. */
export interface LosingProxy extends AsyncDisposable {
  /** The CouchDB behind it, by this way. */
  readonly couch: CouchDb
  /** Of the next requests whose method and path it matches, so many do what they ask for and get no answer. */
  readonly lose: (pattern: RegExp, count: number) => void
  /** Answers that were lost. */
  readonly lost: () => number
}

export async function openLosingProxy(couch: CouchDb): Promise<LosingProxy> {
  let losing: { readonly pattern: RegExp; left: number } | undefined
  let lost = 0
  const server = createServer((incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming
    const passed = request(new URL(url, couch.origin), { method, headers, agent: false }, (answer) => {
      if (losing === undefined || losing.left === 0 || !losing.pattern.test(`${method} ${url}`)) {
        outgoing.writeHead(answer.statusCode ?? 0, answer.headers)
        answer.pipe(outgoing)
        return
      }
      losing.left--
      answer.resume().on('end', () => {
        lost++
        outgoing.destroy()
      })
    })
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    couch: { ...couch, origin: `http://127.0.0.1:${port}` },
    lose: (pattern, count) => {
      losing = { pattern, left: count }
    },
    lost: () => lost,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}
