import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeAction, RestClient } from '../support/rest-client.js'

const execute = promisify(execFile)
const workspace = fileURLToPath(new URL('../../', import.meta.url))

const page = readFileSync(join(workspace, 'docs/sdk.md'), 'utf8')
const examples = [...page.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => code)

/** Beside them the first line that says what an example is about. */
const titled = examples.map((code, index) => {
  const [line = ''] = code.split('\n').filter((one) => /client|watched|typed/.test(one) && !one.startsWith('import'))
  return [index + 1, line.trim(), code] as const
})

let server: Platform
let folder = ''
beforeAll(async () => {
  server = await openPlatform()
  folder = mkdtempSync(join(tmpdir(), 'wsk-examples-'))
  symlinkSync(join(workspace, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  await using rest = new RestClient(server)
  await rest.put('packages/billing', {})
  await rest.put('actions/billing/charge', nodeAction('exports.main = ({ cents }) => ({ receipt: `${cents} cents` })'))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** With the address and the key of this server; an example without a client has the one of its environment. */
function runnable(code: string): string {
  const own = code.replace('http://localhost:3233', server.url).replace('uuid:key', server.auth)
  return own.includes('createClient')
    ? own
    : `import { createClient } from '@wsk/sdk'\nconst client = createClient()\n${own}`
}

// In the order of the page: later ones call what the first one made.
test.each(titled)('example %i of docs/sdk.md runs: %s', async (index, _line, code) => {
  const file = join(folder, `example-${index}.ts`)
  writeFileSync(file, runnable(code))
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, WHISK_APIHOST: server.url, WHISK_AUTH: server.auth }
  const { stdout } = await execute(process.execPath, [file], { cwd: folder, env })
  if (code.includes("{ name: 'World' }, { result: true }))")) expect(stdout).toContain('Hello World!')
  if (code.includes('receipt')) expect(stdout).toContain('5 cents')
})
