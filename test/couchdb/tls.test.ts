import { connect } from 'node:net'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { makeCertificate } from '../../packages/sdk/src/test-support/certificates.js'
import { missingComponent } from '../support/components.js'
import { openCouchDb } from '../support/couchdb.js'
import { nodeAction, RestClient } from '../support/rest-client.js'
import { openServerFolder } from '../support/server-process.js'

const missing = await missingComponent('own-couchdb')

/** Speaks TLS with `cert` and passes on what it is told; resolves with its port. */
async function openTlsDoor(target: number, { cert, key }: { readonly cert: string; readonly key: string }) {
  const server = createServer({ cert, key }, (socket) => {
    const behind = connect(target, '127.0.0.1')
    socket.pipe(behind).pipe(socket)
    socket.on('error', () => behind.destroy())
    behind.on('error', () => socket.destroy())
  })
  // Who does not trust it says so by breaking off.
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
      }),
  }
}

describe.skipIf(missing !== undefined)(`CouchDB by TLS${missing === undefined ? '' : ` (${missing})`}`, () => {
  test('is used where its certificate is trusted, and refused in one line where not', async () => {
    await using couch = await openCouchDb()
    const certificate = await makeCertificate()
    await using door = await openTlsDoor(Number(new URL(couch.origin).port), certificate)
    await using folder = await openServerFolder()
    const authority = join(folder.root, 'authority.pem')
    await writeFile(authority, certificate.cert)
    const address = new URL(couch.url.replace('couchdb:', 'http:'))
    address.port = String(door.port)
    const args = ['--store', `${address.href.replace('http:', 'couchdbs:')}tls_`, '--log-level', 'warn']

    const refused = await folder.end({ args })
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(
      /^wsk-server: CouchDB at https:\S+ is not trusted \(.*self-signed certificate.* by the variable NODE_EXTRA_CA_CERTS=FILE\n$/,
    )

    const server = await folder.start({ args, env: { NODE_EXTRA_CA_CERTS: authority } })
    await using rest = new RestClient(server.ready)
    await rest.put('actions/echo', nodeAction('function main(params) { return params }'))
    const path = 'actions/echo?blocking=true&result=true'
    expect(await rest.call('POST', path, { name: 'World' })).toMatchObject({ status: 200, body: { name: 'World' } })
    expect(await server.stop()).toMatchObject({ status: 0, stderr: '' })
  })
})
