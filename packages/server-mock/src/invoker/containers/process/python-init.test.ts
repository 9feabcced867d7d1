import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tarGz, zip } from '../archive-testing.js'
import {
  answer,
  init,
  initAndRun as initAndRunIn,
  initRequest,
  missingRuntime,
  openTestContainers,
  type Outcome,
  run,
  startContainer,
  testLimits,
} from '../container-testing.js'
import type { ContainerFactory } from '../port.js'

const kind = 'python:3.10'
const missing = await missingRuntime(kind)

let containers: ContainerFactory
beforeAll(async () => {
  containers = await openTestContainers('auto')
})
afterAll(async () => {
  await containers[Symbol.asyncDispose]()
})

const initAndRun = (code: string | Buffer, value: unknown = {}): Promise<Outcome> =>
  initAndRunIn(containers, code, { spec: { kind }, value })

/** What init answered, and what it left in the log. */
async function failedInit(code: string | Buffer): Promise<Outcome> {
  await using container = await startContainer(containers, { kind })
  const reply = await init(container, code)
  return { ...reply, lines: (await run(container)).lines }
}

const archiveOf = (files: Readonly<Record<string, string>>): Buffer =>
  zip(Object.entries(files).map(([name, content]) => ({ name, content })))

const cannotStart = { status: 502, body: { error: 'Cannot start action. Check logs for details.' } }
const noBinary = {
  status: 502,
  body: { error: 'The action failed to generate or locate a binary. See logs for details.' },
}

describe.skipIf(missing !== undefined)(`python${missing === undefined ? '' : ` (${missing})`}`, () => {
  test('says which version stands in for a kind', async () => {
    expect(await containers.support([kind, 'python:3', 'python:2'])).toMatchObject([
      { kind, runsOn: expect.stringMatching(/^python 3\.\d+$/) as string },
      { runsOn: expect.any(String) as string },
      { missing: expect.any(String) as string },
    ])
  })

  describe('init', () => {
    test('without code is refused', async () => {
      await using container = await startContainer(containers, { kind })
      expect(await init(container, '')).toEqual({
        status: 403,
        body: { error: 'Missing main/no code to execute.' },
      })
    })

    test('a second time is refused and changes nothing', async () => {
      await using container = await startContainer(containers, { kind })
      const first = await init(container, 'def main(args): return {"first": 1}')
      expect(first).toEqual({ status: 200, body: { ok: true } })
      expect(await init(container, 'def main(args): return {"second": 1}')).toEqual({
        status: 403,
        body: { error: 'Cannot initialize the action more than once.' },
      })
      expect((await run(container)).body).toEqual({ first: 1 })
    })

    test('with what is no base64 is refused', async () => {
      await using container = await startContainer(containers, { kind })
      const reply = await container.init(initRequest('%%%', { binary: true }), testLimits)
      expect(answer(reply)).toMatchObject({
        status: 400,
        body: { error: expect.stringMatching(/^cannot decode the request: /) as string },
      })
    })

    test('shows a syntax error in the log', async () => {
      const { lines, ...reply } = await failedInit('def main(args)\n  return {}\n')
      expect(reply).toEqual(cannotStart)
      expect(lines.join('\n')).toMatch(/main__\.py", line 1/)
      expect(lines.join('\n')).toContain('SyntaxError')
      expect(lines.join('\n')).not.toContain('launcher')
    })

    test('shows what loading raised in the log', async () => {
      const { lines, ...reply } = await failedInit('print("loading")\nraise ValueError("boom")\n')
      expect(reply).toEqual(cannotStart)
      expect(lines[0]).toBe('stdout: loading')
      expect(lines).toContain('stderr: ValueError: boom')
      expect(lines.join('\n')).not.toContain('launcher')
    })

    test('fails where there is no such function', async () => {
      const { lines, ...reply } = await failedInit('def other(args): return {}\n')
      expect(reply).toEqual(cannotStart)
      expect(lines.join('\n')).toContain("cannot import name 'main' from 'main__'")
    })

    test('fails where loading leaves', async () => {
      expect(await failedInit('import sys\nsys.exit(1)\n')).toMatchObject(cannotStart)
    })

    test('sees its variables while it is loaded', async () => {
      await using container = await startContainer(containers, { kind })
      const code = 'import os\ngreeting = os.environ["GREETING"]\ndef main(args): return {"greeting": greeting}\n'
      await container.init(initRequest(code, { env: { GREETING: 'hi' } }), testLimits)
      expect((await run(container)).body).toEqual({ greeting: 'hi' })
    })
  })

  describe('an archive', () => {
    test('runs __main__.py with what lies beside it', async () => {
      const files = {
        '__main__.py':
          'from lib.words import word\nimport os\ndef main(args): return {"word": word, "data": open("data.txt").read()}\n',
        'lib/__init__.py': '',
        'lib/words.py': 'word = "hi"\n',
        'data.txt': 'data',
      }
      expect((await initAndRun(archiveOf(files))).body).toEqual({ word: 'hi', data: 'data' })
    })

    test('may name its file exec, and be a tar.gz', async () => {
      const code = 'def main(args): return {"ok": 1}\n'
      expect((await initAndRun(archiveOf({ exec: code }))).body).toEqual({ ok: 1 })
      expect((await initAndRun(tarGz([{ name: '__main__.py', content: code }]))).body).toEqual({ ok: 1 })
    })

    test('may be the source itself in base64', async () => {
      expect((await initAndRun(Buffer.from('def main(args): return {"ok": 1}\n'))).body).toEqual({ ok: 1 })
    })

    test('without __main__.py is refused', async () => {
      const { lines, ...reply } = await failedInit(archiveOf({ 'main.py': 'x = 1' }))
      expect(reply).toEqual(noBinary)
      expect(lines).toEqual(['stderr: Zip file does not include main__'])
    })

    test('brings packages in a virtualenv folder', async () => {
      const files = {
        '__main__.py':
          'import left\ndef main(args): return {"left": left.pad, "active": ACTIVE}\nfrom builtins import ACTIVE\n',
        'virtualenv/bin/activate_this.py': 'import builtins\nbuiltins.ACTIVE = __file__.endswith("activate_this.py")\n',
        'virtualenv/lib/python3.10/site-packages/left.py': 'pad = 3\n',
      }
      expect((await initAndRun(archiveOf(files))).body).toEqual({ left: 3, active: true })
    })

    test.each([
      ['cannot be activated', 'virtualenv/lib/x.py'],
      ['python3 -m venv made', 'virtualenv/pyvenv.cfg'],
    ])('with a virtualenv folder that %s is refused, and told what to do', async (_what, file) => {
      const { lines, ...reply } = await failedInit(
        archiveOf({ '__main__.py': 'def main(args): return {}\n', 'virtualenv/bin/activate': '', [file]: '' }),
      )
      expect(reply).toEqual(cannotStart)
      expect(lines).toEqual([
        "stderr: Invalid virtualenv. Zip file does not include 'activate_this.py'.",
        "stderr: python3 -m venv makes no such script: make the folder with 'virtualenv virtualenv', " +
          "or put packages beside __main__.py with 'pip install -t . PACKAGE'.",
      ])
    })

    test('brings packages that were installed beside its code', async () => {
      const files = {
        '__main__.py': 'import left\ndef main(args): return {"left": left.pad}\n',
        'left/__init__.py': 'from .pads import pad\n',
        'left/pads.py': 'pad = 3\n',
        'left-1.0.dist-info/METADATA': 'Name: left\n',
      }
      expect((await initAndRun(archiveOf(files))).body).toEqual({ left: 3 })
    })

    test('has nothing installed for it, and says so', async () => {
      const { lines, ...reply } = await failedInit(
        archiveOf({ '__main__.py': 'import no_such_package\n', 'requirements.txt': 'no_such_package\n' }),
      )
      expect(reply).toEqual(cannotStart)
      expect(lines.at(-1)).toContain('requirements.txt is not installed here')
    })
  })
})
