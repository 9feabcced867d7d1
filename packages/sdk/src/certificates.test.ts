import { describe, expect, test } from 'vitest'
import { ConfigurationError } from './errors.js'
import { brokenOff, clientOf } from './test-support/broken-off.js'
import { makeCertificate } from './test-support/certificates.js'
import { failure } from './test-support/failure.js'
import { openHttpServer, openTcpServer } from './test-support/raw-servers.js'

const answer = '{"name":"hello"}'

describe('the certificate of a server', () => {
  test('that it made itself is refused, and taken where the options say so or know it', async () => {
    const certificate = await makeCertificate()
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(answer)
    }, certificate)
    const error = await brokenOff(server.apihost)
    expect(error).toMatchObject({ reason: 'certificateSelfSigned', sent: false, code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    expect(error.hint).toContain('insecure')
    for (const options of [{ insecure: true }, { ignoreCerts: true }, { ca: certificate.cert }]) {
      await using client = clientOf(server.apihost, options)
      expect(await client.actions.get('hello')).toEqual({ name: 'hello' })
    }
    await using client = clientOf(server.apihost, { env: { __OW_IGNORE_CERTS: 'TRUE' } })
    expect(await client.actions.get('hello')).toEqual({ name: 'hello' })
  })

  test('that has run out is refused, and taken where the options say so', async () => {
    const certificate = await makeCertificate({ endedDaysAgo: 1 })
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(answer)
    }, certificate)
    const error = await brokenOff(server.apihost, { ca: certificate.cert })
    expect(error).toMatchObject({ reason: 'certificateExpired', sent: false, code: 'CERT_HAS_EXPIRED' })
    await using client = clientOf(server.apihost, { insecure: true })
    expect(await client.actions.get('hello')).toEqual({ name: 'hello' })
  })

  test('that is not valid yet is told apart', async () => {
    const certificate = await makeCertificate({ endedDaysAgo: -10 })
    await using server = await openHttpServer((_incoming, outgoing) => outgoing.end(), certificate)
    expect(await brokenOff(server.apihost, { ca: certificate.cert })).toMatchObject({
      reason: 'certificateNotYetValid',
    })
  })

  test('that is for another host is told apart', async () => {
    const certificate = await makeCertificate({ names: ['elsewhere.test'] })
    await using server = await openHttpServer((_incoming, outgoing) => outgoing.end(), certificate)
    expect(await brokenOff(server.apihost, { ca: certificate.cert })).toMatchObject({
      reason: 'certificateHostname',
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    })
  })
})

describe('a client certificate', () => {
  test('that the server wants is sent', async () => {
    const certificate = await makeCertificate()
    const tls = { ...certificate, requestCert: true, rejectUnauthorized: true, ca: certificate.cert }
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(answer)
    }, tls)
    await using client = clientOf(server.apihost, { ...certificate, ca: certificate.cert })
    expect(await client.actions.get('hello')).toEqual({ name: 'hello' })
    expect(await brokenOff(server.apihost, { ca: certificate.cert })).toMatchObject({ reason: 'clientCertificate' })
  })

  test('without its key, or the reverse, is a mistake that is told at once', () => {
    expect(() => clientOf('https://h', { cert: 'x' })).toThrow(expect.objectContaining({ problem: 'missingKey' }))
    expect(() => clientOf('https://h', { key: 'x' })).toThrow(expect.objectContaining({ problem: 'missingCert' }))
    expect(clientOf('https://h', { cert: 'x', insecure: true })).toBeDefined()
  })

  test('that cannot be read is told before anything is sent', async () => {
    await using server = await openTcpServer(() => {})
    await using client = clientOf(`https://127.0.0.1:${server.port}`, { cert: 'no PEM', key: 'no PEM' })
    const error = await failure(client.info.api())
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toMatchObject({ problem: 'invalidCertificate' })
    expect(server.connections).toBe(0)
  })
})

describe('the wrong scheme', () => {
  test('https to a server of plain HTTP', async () => {
    await using server = await openHttpServer((_incoming, outgoing) => outgoing.end())
    const error = await brokenOff(server.apihost.replace('http:', 'https:'))
    expect(error).toMatchObject({ reason: 'plainHttp', sent: false })
    expect(error.message).toMatch(/ failed: [a-z ]+$/)
    expect(error.hint).toContain('http://')
    await using client = clientOf(server.apihost.replace('http:', 'https:'), { insecure: true })
    expect(await failure(client.info.api())).toMatchObject({ reason: 'plainHttp' })
  })

  test('http to a server of TLS', async () => {
    await using server = await openHttpServer((_incoming, outgoing) => outgoing.end(), await makeCertificate())
    const error = await brokenOff(server.apihost.replace('https:', 'http:'))
    expect(['reset', 'protocol']).toContain(error.reason)
    expect(error.hint).toContain('https://')
  })
})
