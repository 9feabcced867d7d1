import { randomBytes, X509Certificate } from 'node:crypto'
import { statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { expect, test } from 'vitest'
import { makeCertificate } from '../../packages/sdk/src/test-support/certificates.js'
import { exchangeBytes } from '../support/raw-socket.js'
import { openServerFolder, type ServerProcess } from '../support/server-process.js'
import { runWsk } from '../support/wsk.js'

/** Fingerprint of the certificate that a client gets, and whether `ca` vouches for it. */
function handshake(port: number, ca?: string): Promise<{ readonly fingerprint: string; readonly trusted: boolean }> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, rejectUnauthorized: false, ...(ca === undefined ? {} : { ca }) }
    const socket = connect(options, () => {
      resolve({ fingerprint: socket.getPeerCertificate().fingerprint256, trusted: socket.authorized })
      socket.destroy()
    })
    socket.once('error', reject)
  })
}

async function listActions({ ready }: ServerProcess, ...args: readonly string[]): Promise<number | null> {
  const { status } = await runWsk(['action', 'list', '--apihost', ready.url, '--auth', ready.auth, ...args])
  return status
}

test('--tls makes a certificate at the first start and keeps it', async () => {
  await using folder = await openServerFolder()
  const server = await folder.start({ args: ['--tls'] })
  expect(server.ready.url).toBe(`https://127.0.0.1:${server.ready.port}`)
  const file = join(folder.data, 'tls', 'cert.pem')
  const certificate = await readFile(file, 'utf8')
  const { fingerprint256, subjectAltName } = new X509Certificate(certificate)
  expect(subjectAltName).toContain('localhost')
  expect(statSync(join(folder.data, 'tls', 'key.pem')).mode & 0o777).toBe(0o600)
  expect(await handshake(server.ready.port)).toEqual({ fingerprint: fingerprint256, trusted: false })
  expect(await handshake(server.ready.port, certificate)).toEqual({ fingerprint: fingerprint256, trusted: true })
  expect([await listActions(server), await listActions(server, '-i')]).toEqual([3, 0])
  const { status, stdout } = await server.stop()
  expect(status).toBe(0)
  expect(stdout).toContain('give wsk -i with every command')
  const [, told = ''] = /^ {2}export NODE_EXTRA_CA_CERTS=(\S+)$/m.exec(stdout) ?? []
  expect(told).toBe(file)

  const next = await folder.start({ args: ['--tls'] })
  expect(await handshake(next.ready.port, certificate)).toEqual({ fingerprint: fingerprint256, trusted: true })
  const { url, auth } = next.ready
  const trusting = await runWsk(['action', 'list', '--apihost', url, '--auth', auth], {
    env: { NODE_EXTRA_CA_CERTS: told },
  })
  expect(trusting).toEqual({ status: 0, stdout: 'actions\n', stderr: '' })
})

test('an own certificate is served, and one that does not fit its key is refused', async () => {
  await using folder = await openServerFolder()
  const certFile = join(folder.root, 'own.pem')
  const keyFile = join(folder.root, 'own-key.pem')
  const own = await makeCertificate()
  await writeFile(certFile, own.cert)
  await writeFile(keyFile, own.key)
  const args = ['--tls-cert', certFile, '--tls-key', keyFile]
  const server = await folder.start({ args })
  const { fingerprint256 } = new X509Certificate(own.cert)
  expect(await handshake(server.ready.port, own.cert)).toEqual({ fingerprint: fingerprint256, trusted: true })
  const trusting = await runWsk(['action', 'list', '--apihost', server.ready.url, '--auth', server.ready.auth], {
    env: { NODE_EXTRA_CA_CERTS: certFile },
  })
  expect(trusting).toEqual({ status: 0, stdout: 'actions\n', stderr: '' })
  await server.stop()

  await writeFile(keyFile, (await makeCertificate()).key)
  const refused = await folder.end({ args })
  expect(refused.status).toBe(1)
  expect(refused.stderr).toMatch(/^wsk-server: --tls-cert: certificate and key cannot be used together .*\n$/)
})

test('an expired certificate is refused in words, and taken with -i', async () => {
  await using folder = await openServerFolder()
  const certFile = join(folder.root, 'expired.pem')
  const keyFile = join(folder.root, 'expired-key.pem')
  const expired = await makeCertificate({ endedDaysAgo: 1 })
  await writeFile(certFile, expired.cert)
  await writeFile(keyFile, expired.key)
  const { ready } = await folder.start({ args: ['--tls-cert', certFile, '--tls-key', keyFile] })
  const args = ['action', 'list', '--apihost', ready.url, '--auth', ready.auth]
  const env = { NODE_EXTRA_CA_CERTS: certFile }
  const refused = await runWsk(args, { env })
  expect(refused).toMatchObject({ status: 3, stdout: '' })
  expect(refused.stderr).toMatch(/x509: certificate has expired/)
  expect(await runWsk([...args, '-i'], { env })).toEqual({ status: 0, stdout: 'actions\n', stderr: '' })
})

const get = 'GET /ping HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'

test('plain bytes on a TLS port get a plain answer that says so', async () => {
  await using folder = await openServerFolder()
  const server = await folder.start({ args: ['--tls'] })
  const answer = await exchangeBytes(server.ready.port, get)
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(answer).toContain('use https:// in the API host')
  await exchangeBytes(server.ready.port, randomBytes(300))
  expect(await listActions(server, '-i')).toBe(0)
  expect(await server.stop()).toMatchObject({ status: 0 })
})

test('TLS bytes on a plain port are ended, and the log says why', async () => {
  await using folder = await openServerFolder()
  const server = await folder.start()
  await expect(handshake(server.ready.port)).rejects.toThrow(/wrong version number|packet length|socket/)
  await exchangeBytes(server.ready.port, randomBytes(300))
  expect(await listActions(server)).toBe(0)
  const { status, stderr } = await server.stop()
  expect(status).toBe(0)
  expect(stderr).toContain('a client speaks TLS to the plain HTTP port')
})
