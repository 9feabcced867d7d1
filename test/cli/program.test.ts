import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeCertificate } from '../../packages/sdk/src/test-support/certificates.js'
import { missingComponent, oldestNode } from '../support/components.js'
import { openScriptedServer, openWskHomeFor, runWsk } from '../support/wsk.js'

const without22 = await missingComponent('node22')

const pretend = (version: string): string =>
  `--import=data:text/javascript,${encodeURIComponent(
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
  )}`

test.each(['20.20.2', '22.21.9', '18.0.0'])('Node %s gets one line', async (version) => {
  for (const program of ['wsk', 'wskadmin'] as const) {
    const result = await runWsk([], { program, env: { NODE_OPTIONS: pretend(version) } })
    expect(result).toEqual({
      status: 1,
      stdout: '',
      stderr: `wsk needs Node 22.22 or later, this is ${version}\n`,
    })
  }
})

describe.skipIf(without22 !== undefined)(
  `the oldest Node that is promised${without22 === undefined ? '' : ` (${without22})`}`,
  () => {
    test('will do', async () => {
      await using server = await openScriptedServer([{ body: [] }])
      await using home = await openWskHomeFor(server)
      expect(await home.wsk(['package', 'list'], { node: oldestNode })).toMatchObject({
        status: 0,
        stdout: 'packages\n',
      })
    })

    test('trusts what the system trusts', async () => {
      const certificate = await makeCertificate()
      await using server = await openScriptedServer([{ body: [] }], certificate)
      await using home = await openWskHomeFor(server)
      const env = { SSL_CERT_FILE: await home.write('ca.pem', certificate.cert) }
      expect(await home.wsk(['package', 'list'], { node: oldestNode, env })).toMatchObject({ status: 0, stderr: '' })
    })
  },
)

test('compiled code is cached below the home, or where XDG_CACHE_HOME says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wsk-cache-'))
  try {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder }
    for (const [name, extra] of [
      ['.cache', {}],
      ['xdg', { XDG_CACHE_HOME: join(folder, 'xdg') }],
    ] as const) {
      const child = spawn(process.execPath, ['packages/cli/bin/wsk.mjs', 'property'], { env: { ...env, ...extra } })
      await once(child, 'close')
      expect(await readdir(join(folder, name, 'wsk'))).toEqual(['compiled'])
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('a reader that has seen enough ends the program without a word', async () => {
  const script = `"${process.execPath}" packages/cli/bin/wsk.mjs action create --help | head -1`
  const child = spawn('/bin/sh', ['-c', script], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()))
  await once(child, 'close')
  expect(output).toBe('create a new action\n')
})
