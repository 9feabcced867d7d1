import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { missingComponent, oldestNode } from '../support/components.js'
import { openServerFolder, type ServerFolder } from '../support/server-process.js'
import type { ReadyFacts } from '../support/server-program.js'
import { openWskHome } from '../support/wsk.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const execute = promisify(execFile)

const javascript = `const { version } = process
exports.main = ({ name }) => ({ greeting: \`Hello \${name}!\`, version })
`
const typescript = `interface Args { readonly name: string }
export function main({ name }: Args): { greeting: string } {
  return { greeting: \`Hello \${name as string}!\` }
}
`

/** What a program of the SDK prints on that Node. */
async function runSdk(flags: readonly string[], source: string, { url, auth }: ReadyFacts): Promise<unknown> {
  const env = { PATH: process.env['PATH'] ?? '', WHISK_APIHOST: url, WHISK_AUTH: auth }
  const { stdout, stderr } = await execute(oldestNode, [...flags, '-e', source], { cwd: root, env })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const greet = `
  const client = createClient()
  const greeting = await client.actions.invoke('hello', { name: 'SDK' }, { result: true })
  await client.close()
  console.log(JSON.stringify(greeting))
`

const without = await missingComponent('node22')

describe.skipIf(without !== undefined)(
  `the oldest Node that is promised${without === undefined ? '' : ` (${without})`}`,
  () => {
    const start = (folder: ServerFolder) => folder.start({ node: oldestNode })

    test('runs server, wsk and actions in JavaScript and TypeScript', async () => {
      await using folder = await openServerFolder()
      const { ready } = await start(folder)
      await using home = await openWskHome(`APIHOST=${ready.url}\nAUTH=${ready.auth}\n`)
      await home.write('hello.js', javascript)
      await home.write('typed.ts', typescript)
      const wsk = async (...args: readonly string[]): Promise<string> => {
        const { status, stdout, stderr } = await home.wsk(args, { node: oldestNode })
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
        return stdout
      }
      await wsk('action', 'create', 'hello', 'hello.js')
      const { version, greeting } = JSON.parse(
        await wsk('action', 'invoke', 'hello', '-r', '-p', 'name', 'Node'),
      ) as Readonly<Record<string, string>>
      expect(greeting).toBe('Hello Node!')
      expect(version).toMatch(/^v22\.22\./)
      await wsk('action', 'create', 'typed', 'typed.ts', '--kind', 'nodejs:default')
      expect(await wsk('action', 'invoke', 'typed', '-r', '-p', 'name', 'types')).toBe(
        '{\n    "greeting": "Hello types!"\n}\n',
      )
      expect(await wsk('activation', 'list')).toContain('guest/typed:0.0.1')
    })

    test('takes the SDK by import and by require', async () => {
      await using folder = await openServerFolder()
      const { ready } = await start(folder)
      await using home = await openWskHome(`APIHOST=${ready.url}\nAUTH=${ready.auth}\n`)
      await home.write('hello.js', javascript)
      await home.wsk(['action', 'create', 'hello', 'hello.js'])
      const imported = `import { createClient } from '@wsk/sdk'\n${greet}`
      expect(await runSdk(['--input-type=module'], imported, ready)).toMatchObject({ greeting: 'Hello SDK!' })
      const required = `const { createClient } = require('@wsk/sdk')\nvoid (async () => {${greet}})()`
      expect(await runSdk(['--input-type=commonjs'], required, ready)).toMatchObject({ greeting: 'Hello SDK!' })
    })

    test('says nothing of its own accord at the end of a server', async () => {
      await using folder = await openServerFolder()
      const server = await start(folder)
      expect(await server.stop()).toMatchObject({ status: 0, stderr: '' })
    })
  },
)
