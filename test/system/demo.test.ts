import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { missingConfinement, openConfinement } from '../support/confinement.js'
import { processesNaming } from '../support/processes.js'
import { runWsk } from '../support/wsk.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const script = join(root, 'scripts/run.mjs')

interface Demo extends AsyncDisposable {
  /** Stands in everything that the demo starts or writes. */
  readonly folder: string
  readonly child: ChildProcess
  readonly ended: Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>
  untilPrinted(text: string): Promise<void>
}

function startDemo(args: readonly string[] = [], within: readonly string[] = []): Demo {
  const folder = mkdtempSync(join(tmpdir(), 'wsk-test-demo-'))
  const line = [...within, process.execPath, script, 'demo', ...args]
  const child = spawn(line[0] ?? '', line.slice(1), {
    // What somebody has set up for another server is none of the demo's business.
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, TMPDIR: folder, WHISK_APIHOST: 'http://127.0.0.1:1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = new Promise<Awaited<Demo['ended']>>((resolve) => {
    child.once('close', (status) => resolve({ status, stdout, stderr }))
  })
  return {
    folder,
    child,
    ended,
    untilPrinted: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (stdout.includes(text)) resolve()
        }
        child.stdout.on('data', look)
        void ended.then((end) => reject(new Error(`the demo ended: ${JSON.stringify(end)}`)))
      }),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What the demo has left: folders of its own, properties of `wsk`, processes. */
function leftBy({ folder }: Demo): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.startsWith('wsk-demo-') || name.startsWith('.wsk'))
  return [...files, ...processesNaming(folder)]
}

const noPython = await missingComponent('python')
/** Of `hello`, and of `helloPython` where there is Python. */
const greetings = noPython === undefined ? 2 : 1

function checkTour(stdout: string): void {
  expect(stdout.match(/"greeting": "Hello World!"/g)).toHaveLength(greetings)
  for (const text of ['HELLO WORLD!', 'Hello Rule!', 'Hello Later!', 'stdout: greeting Later', 'npx wsk ']) {
    expect(stdout).toContain(text)
  }
}

test('the demo shows everything, without colours in a pipe, and leaves nothing', async () => {
  await using demo = startDemo()
  const { status, stdout, stderr } = await demo.ended
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  checkTour(stdout)
  expect(stdout).not.toContain('\u001B')
  expect(leftBy(demo)).toEqual([])
})

test('with --keep its server stays, and the commands that it prints work', async () => {
  await using demo = startDemo(['--keep'])
  const { status, stdout } = await demo.ended
  expect(status).toBe(0)
  const by = stdout.slice(stdout.indexOf('Go on by hand'))
  const run = async (pattern: RegExp): Promise<string> => {
    const [, line = ''] = pattern.exec(by) ?? []
    const env = { HOME: demo.folder, WSK_CONFIG_FILE: join(demo.folder, 'props') }
    const result = await runWsk(line.split(' '), { env })
    expect(result, `wsk ${line}`).toMatchObject({ status: 0, stderr: '' })
    return result.stdout
  }
  await run(/^npx wsk (property set .*)$/m)
  expect(await run(/^npx wsk (action invoke hello .*)$/m)).toContain('Hello World!')
  await run(/npx wsk (server stop --data \S+)$/m)
  expect(processesNaming(demo.folder)).toEqual([])
  const [, removal = ''] = /(rm -r \S+)$/m.exec(by) ?? []
  await promisify(execFile)('sh', ['-c', removal])
  expect(leftBy(demo)).toEqual([])
})

test('what it tells to go on by hand puts no file where git and the checks look', async () => {
  await using demo = startDemo()
  const { stdout } = await demo.ended
  const [echo = '', target = ''] = /^echo .* > (\S+)$/m.exec(stdout) ?? []
  expect(stdout).toContain(`\nnpx wsk action create hello ${target}\n`)
  expect(readFileSync(join(root, '.gitignore'), 'utf8').split('\n')).toContain(`/${dirname(target)}/`)
  const run = promisify(execFile)
  await run('sh', ['-c', echo], { cwd: root })
  try {
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
    const check = run(process.execPath, [biome, 'format', target], { cwd: root })
    await expect(check).rejects.toMatchObject({ stderr: expect.stringContaining('No files were processed') as string })
  } finally {
    rmSync(join(root, target))
  }
})

test('when it is interrupted it ends its server and leaves nothing', async () => {
  await using demo = startDemo()
  await demo.untilPrinted('A sequence')
  const [pid = ''] =
    processesNaming(demo.folder)
      .find((process) => process.includes('demo.mjs'))
      ?.split(' ') ?? []
  process.kill(Number(pid), 'SIGINT')
  const { status, stderr } = await demo.ended
  expect(status).toBe(130)
  expect(stderr).toContain('the demo was interrupted')
  expect(leftBy(demo)).toEqual([])
})

test('a word that it does not know is told', async () => {
  await using demo = startDemo(['--kep'])
  expect(await demo.ended).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('--keep') as string })
})

const unconfined = missingConfinement()

describe.skipIf(unconfined !== undefined)(
  `the demo within one processor and one gibibyte${unconfined === undefined ? '' : ` (${unconfined})`}`,
  () => {
    test('is the same', async () => {
      using confinement = openConfinement()
      await using demo = startDemo([], confinement.within)
      const { status, stdout } = await demo.ended
      expect(status).toBe(0)
      checkTour(stdout)
      process.stdout.write(`the demo used ${confinement.peakMb().toFixed(0)} MB at most\n`)
      expect(leftBy(demo)).toEqual([])
    })
  },
)
