import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { goWskFolder, runGoProgram } from '../support/go-wsk.js'
import { binaryOf, compiled, openWskHome, type WskHome, type WskResult } from '../support/wsk.js'
import { files, groups } from './go-wsk-lines.js'

const missing = await missingComponent('go-wsk')
const reason = missing === undefined ? '' : ` (${missing})`

/** One client with a server and a home of its own. */
interface Side extends AsyncDisposable {
  readonly server: Platform
  readonly home: WskHome
  readonly run: (args: readonly string[]) => Promise<WskResult>
}

async function openSide(isGo: boolean): Promise<Side> {
  const server = await openPlatform({ trustAll: true })
  const home = await openWskHome()
  for (const [name, content] of Object.entries(files)) await home.write(name, content)
  const env = { HOME: home.folder, WSK_CONFIG_FILE: home.propertiesPath }
  const known = { HOST: server.url, AUTH: server.auth, ID: '0'.repeat(32) }
  return {
    server,
    home,
    run: async (args) => {
      const given = args.map((arg) => arg.replaceAll(/@(HOST|AUTH|ID)/g, (_, name: keyof typeof known) => known[name]))
      const result = await (isGo ? runGoProgram('wsk', given, { cwd: home.folder, env }) : home.wsk(given))
      known.ID = /\b[0-9a-f]{32}\b/.exec(result.stdout)?.[0] ?? known.ID
      return result
    },
    [Symbol.asyncDispose]: async () => {
      await server.close()
      await home[Symbol.asyncDispose]()
    },
  }
}

/** What differs between two servers, two runs and two names of one program. */
function plain(text: string, { server, home }: Side): string {
  return text
    .replaceAll(server.url, 'URL')
    .replaceAll(server.auth, 'AUTH')
    .replaceAll(server.auth.slice(0, 36), 'UUID')
    .replaceAll(home.folder, 'HOME')
    .replaceAll(/\bops\b/g, 'wsk')
    .replaceAll(/\b[0-9a-f]{32}\b/g, 'ACTIVATION')
    .replaceAll(/\b[0-9A-Za-z]{32}\b/g, 'TRANSACTION')
    .replaceAll(/\b1\d{12}\b/g, 'TIME')
    .replaceAll(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?Z?/g, 'DATE')
    .replaceAll(/"(duration|value)": \d+/g, '"$1": 0')
    .replaceAll(/,\s+\{\s+"key": "initTime",\s+"value": 0\s+\}/g, '')
    .replaceAll(/\b\d+(?:\.\d+)?m?s +/g, 'MS ')
    .replaceAll(/(CLI version\t).*/g, '$1VERSION')
    .replaceAll(/( nodejs:20| unknown  ) (?:cold|warm) /g, '$1 START ')
}

describe.skipIf(missing !== undefined)(`beside the Go wsk${reason}`, () => {
  let go: Side
  let ours: Side
  beforeAll(async () => {
    ;[go, ours] = await Promise.all([openSide(true), openSide(false)])
    const args = ['property', 'set', '--apihost', '@HOST', '--auth', '@AUTH']
    await Promise.all([go.run(args), ours.run(args)])
  })
  afterAll(async () => {
    await Promise.all([go[Symbol.asyncDispose](), ours[Symbol.asyncDispose]()])
  })

  // Each group goes on where the one before ended.
  test.each(Object.keys(groups))('ours says and does the same: %s', { timeout: 300_000 }, async (group) => {
    const differences: unknown[] = []
    for (const line of (groups[group] ?? '').trim().split('\n')) {
      const args = line.trim().split(' ')
      const [theirs, mine] = await Promise.all([go.run(args), ours.run(args)])
      const [theirError, myError] = [plain(theirs.stderr, go), plain(mine.stderr, ours)]
      const expected = { line, status: theirs.status, stdout: plain(theirs.stdout, go), stderr: theirError }
      // Ours may add what to do about it.
      const isTheirs = myError.startsWith(theirError)
      const found = {
        line,
        status: mine.status,
        stdout: plain(mine.stdout, ours),
        stderr: isTheirs ? theirError : myError,
      }
      if (JSON.stringify(found) !== JSON.stringify(expected)) differences.push({ expected, found })
    }
    expect(differences).toEqual([])
  })
})

describe.skipIf(missing !== undefined)(`the Go wsk's own tests, of ours${reason}`, () => {
  let server: Platform
  let root: string
  beforeAll(async () => {
    server = await openPlatform()
    root = await mkdtemp(join(tmpdir(), 'wsk-go-'))
    const source = join(goWskFolder, 'source')
    const place = join(root, 'src/github.com/sciabarracom/openwhisk-cli')
    await mkdir(dirname(place), { recursive: true })
    await symlink(source, place)
    await mkdir(join(source, 'build'), { recursive: true })
    const script = `#!/bin/sh\nexec '${process.execPath}' '${binaryOf('wsk')}' "$@"\n`
    await writeFile(join(source, 'build/wsk'), script, { mode: 0o755 })
    await writeFile(join(root, '.wskprops'), `APIHOST=${server.url}\nAUTH=${server.auth}\n`)
  })
  afterAll(async () => {
    await server.close()
    await rm(root, { recursive: true, force: true })
  })

  test.each(['native', 'integration'])('%s', { timeout: 300_000 }, async (suite) => {
    const env = { HOME: root, GOPATH: root, NODE_COMPILE_CACHE: compiled }
    const { status, stdout } = await runGoProgram(`${suite}.test`, ['-test.v'], { cwd: root, env })
    expect(stdout.split('\n').filter((line) => /^\s*--- (?!PASS)/.test(line))).toEqual([])
    expect([status, stdout.match(/^--- PASS/gm)?.length]).toEqual([0, expect.any(Number)])
  })
})
