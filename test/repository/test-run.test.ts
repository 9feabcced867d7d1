import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Ended {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { PATH: process.env['PATH'] ?? '', ...env } }
    const child = execFile(process.execPath, [`scripts/${script}.mjs`, ...args], options, (_error, stdout, stderr) => {
      resolve({ status: child.exitCode ?? -1, stdout, stderr })
    })
  })
}

const quickTest = 'test/repository/node-version.test.ts'

test('the last line of a test run holds its figures', async () => {
  const { status, stdout } = await run('test', [quickTest], {})
  expect(status).toBe(0)
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^[1-9]\d* passed, 0 failed, 0 skipped$/)
})

test('a component that is required and missing fails the run', async () => {
  const { status, stdout, stderr } = await run('test', [quickTest], { WSK_TEST_REQUIRE: 'python, time machine' })
  expect(status).toBe(1)
  expect(stdout + stderr).toContain('WSK_TEST_REQUIRE: ')
  expect(stdout + stderr).toContain('time machine: no such component: time machine (known: ')
})

const tooOld = `--import=data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process, 'version', { value: 'v20.20.2' })",
)}`

test.each(['verify', 'test', 'demo', 'bench', 'chaos', 'fuzz'])(
  '%s stops with one line on a Node that is too old',
  async (script) => {
    const { status, stdout, stderr } = await run(script, [], { NODE_OPTIONS: tooOld })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^wsk needs Node 22\.22 or later, this is 20\.20\.2: .*\n$/)
  },
)

test('a task that does not exist is told with those that do', async () => {
  const { status, stderr } = await run('run', ['bild'], {})
  expect(status).toBe(1)
  expect(stderr).toMatch(/^unknown task "bild": one of build, .*demo.*\n$/)
})
