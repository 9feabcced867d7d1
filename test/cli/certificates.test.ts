import { beforeAll, describe, expect, test } from 'vitest'
import { type Certificate, makeCertificate } from '../../packages/sdk/src/test-support/certificates.js'
import { openScriptedServer, openWskHome, openWskHomeFor } from '../support/wsk.js'

let selfSigned: Certificate
let expired: Certificate
let otherHost: Certificate

beforeAll(async () => {
  ;[selfSigned, expired, otherHost] = await Promise.all([
    makeCertificate(),
    makeCertificate({ endedDaysAgo: 1 }),
    makeCertificate({ names: ['example.com'] }),
  ])
})

const list = ['package', 'list']
const packages = (): { body: readonly [] } => ({ body: [] })

describe('certificates', () => {
  test('a self-signed one is refused, and accepted with -i', async () => {
    await using server = await openScriptedServer(packages, selfSigned)
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    expect(await home.wsk(list)).toEqual({
      status: 3,
      stdout: '',
      stderr:
        `error: Unable to obtain the list of packages for namespace 'default': Get "${server.url}/api/v1/namespaces/_/packages?limit=30&skip=0": x509: certificate signed by unknown authority\n` +
        'To trust an authority of your own, put its certificate into a file and name it: SSL_CERT_FILE=FILE (or NODE_EXTRA_CA_CERTS=FILE) wsk …\n' +
        'If you trust this server all the same, add -i: certificates are not checked then.\n',
    })
    expect(await home.wsk(['-i', ...list])).toEqual({ status: 0, stdout: 'packages\n', stderr: '' })
    expect(server.calls).toHaveLength(1)
  })

  test('one that the system trusts is accepted, and its server sees each request once', async () => {
    await using server = await openScriptedServer(() => ({ body: { activationId: 'id' } }), selfSigned)
    await using home = await openWskHomeFor(server)
    const env = { SSL_CERT_FILE: await home.write('ca.pem', selfSigned.cert) }
    expect(await home.wsk(['action', 'invoke', 'a', '-p', 'k', '1'], { env })).toEqual({
      status: 0,
      stdout: 'ok: invoked /_/a with id id\n',
      stderr: '',
    })
    expect(await home.wsk(['package', 'create', 'p'], { env })).toEqual({
      status: 0,
      stdout: 'ok: created package p\n',
      stderr: '',
    })
    expect(server.requests.map(({ method, body }) => [method, body !== ''])).toEqual([
      ['POST', true],
      ['PUT', true],
    ])
  })

  test('requests that are made side by side are all accepted by what the system trusts', async () => {
    await using server = await openScriptedServer(packages, selfSigned)
    await using home = await openWskHomeFor(server)
    const env = { SSL_CERT_FILE: await home.write('ca.pem', selfSigned.cert) }
    expect(await home.wsk(['list'], { env })).toMatchObject({ status: 0, stderr: '' })
  })

  test('a folder of certificates is trusted as a file of them is', async () => {
    await using server = await openScriptedServer(packages, selfSigned)
    await using home = await openWskHomeFor(server)
    await home.write('ca.pem', selfSigned.cert)
    const env = { SSL_CERT_DIR: home.folder }
    expect(await home.wsk(list, { env })).toEqual({ status: 0, stdout: 'packages\n', stderr: '' })
  })

  test('-v shows a request once, whatever it took to trust its server', async () => {
    await using server = await openScriptedServer(packages, selfSigned)
    await using home = await openWskHomeFor(server)
    const env = { SSL_CERT_FILE: await home.write('ca.pem', selfSigned.cert) }
    const { stdout } = await home.wsk(['-v', ...list], { env })
    expect(stdout.match(/^(?:REQUEST|RESPONSE):/gm)).toEqual(['REQUEST:', 'RESPONSE:'])
  })

  test('one of an authority of the system that has run out is told as expired', async () => {
    await using server = await openScriptedServer(packages, expired)
    await using home = await openWskHomeFor(server)
    const refused = await home.wsk(list, { env: { SSL_CERT_FILE: await home.write('ca.pem', expired.cert) } })
    expect(refused.status).toBe(3)
    expect(refused.stderr).toContain(': x509: certificate has expired or is not yet valid: current time ')
    expect(refused.stderr).not.toContain('SSL_CERT_FILE')
  })

  test('an expired one is refused, and accepted with -i', async () => {
    await using server = await openScriptedServer(packages, expired)
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    const refused = await home.wsk(list, { env: { NODE_EXTRA_CA_CERTS: await home.write('ca.pem', expired.cert) } })
    expect(refused.status).toBe(3)
    expect(refused.stderr).toContain(': x509: certificate has expired or is not yet valid: current time ')
    expect((await home.wsk([...list, '--insecure'])).status).toBe(0)
  })

  test('one of another host is refused, and accepted with -i', async () => {
    await using server = await openScriptedServer(packages, otherHost)
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    const refused = await home.wsk(list, { env: { NODE_EXTRA_CA_CERTS: await home.write('ca.pem', otherHost.cert) } })
    expect(refused.status).toBe(3)
    expect(refused.stderr).toContain(
      "x509: cannot validate certificate for 127.0.0.1 because it doesn't contain any IP SANs\n",
    )
    expect((await home.wsk(['-i', ...list])).status).toBe(0)
  })
})
