import { expect, it } from 'vitest'
import { findIsolation } from '../invoker/containers/process/isolation.js'
import { readyLine, type StartFacts, startLines } from './start-lines.js'

const plain: StartFacts = {
  role: 'all',
  version: '1.2.3',
  url: 'http://127.0.0.1:3233',
  dataFolder: '/data',
  auth: 'uuid:key',
  namespace: 'guest',
  ownCertificate: undefined,
  isolation: () => Promise.resolve({ kind: 'bubblewrap', detail: '' }),
  runtimes: () => Promise.resolve([]),
  notes: [],
}

it('says once that code is trusted where nothing keeps actions apart', async () => {
  const isolation = await findIsolation('none', () => {
    throw new Error('there is nothing to try')
  })
  const lines = await startLines({ ...plain, isolation: () => Promise.resolve(isolation) })
  expect(lines).toContain('\n  isolation  none: switched off, trusted code only\n')
})

const connect = 'Connect with:\n\n  wsk property set --apihost http://127.0.0.1:3233 --auth uuid:key\n'

it('says how to connect, and no more where the certificate is another one', async () => {
  expect(await startLines(plain)).toMatch(new RegExp(`\n\n${connect}\n$`))
})

it('says what a certificate of its own asks of wsk', async () => {
  const because = 'The certificate was made by this server and nobody vouches for it: give wsk -i with every command'
  const withFile = await startLines({ ...plain, ownCertificate: { file: '/my data/cert.pem' } })
  expect(withFile.split(connect)[1]).toBe(
    `\n${because}, or once in a terminal:\n\n  export NODE_EXTRA_CA_CERTS='/my data/cert.pem'\n\n`,
  )
  const withoutFile = await startLines({ ...plain, ownCertificate: { file: undefined } })
  expect(withoutFile.split(connect)[1]).toBe(`\n${because}\n\n`)
  const ofInvoker = await startLines({ ...plain, role: 'invoker', ownCertificate: { file: '/cert.pem' } })
  expect(ofInvoker).not.toContain('certificate')
})

it('names the file of such a certificate to programs', () => {
  const facts = { ...plain, port: 3233, pid: 1 }
  expect(JSON.parse(readyLine(facts))).not.toHaveProperty('certificate')
  const withFile = readyLine({ ...facts, ownCertificate: { file: '/cert.pem' } })
  expect(JSON.parse(withFile)).toMatchObject({ certificate: '/cert.pem' })
  expect(JSON.parse(readyLine({ ...facts, ownCertificate: { file: undefined } }))).not.toHaveProperty('certificate')
})
