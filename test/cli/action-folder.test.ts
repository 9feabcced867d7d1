import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openServer } from '@wsk/server-mock'
import { describe, expect, test } from 'vitest'
import { runScripted, usageHint } from '../support/scripted-run.js'
import { openWskHome, type WskHome } from '../support/wsk.js'
import { zipEntries } from '../support/zip-entries.js'

type Files = Readonly<Record<string, string>>

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { mode: name.endsWith('.sh') ? 0o700 : 0o600 })
  }
}

/** Creates an action from the folder `app` below the home. */
async function createFrom(
  files: Files,
  {
    args = [],
    prepare,
  }: { readonly args?: readonly string[]; readonly prepare?: (app: string) => Promise<unknown> } = {},
) {
  const run = await runScripted([{ body: {} }], ['action', 'create', 'h', 'app', ...args], {
    prepare: async (home: WskHome) => {
      await mkdir(join(home.folder, 'app'))
      await writeFiles(join(home.folder, 'app'), files)
      await prepare?.(join(home.folder, 'app'))
    },
  })
  const [body] = run.bodies as { readonly exec?: { readonly code: string } }[]
  const exec = body?.exec
  const archive = Buffer.from(exec?.code ?? '', 'base64')
  return { ...run, exec, archive, entries: archive.length === 0 ? [] : zipEntries(archive) }
}

const names = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name)

test('a folder with package.json is packed for Node.js, modules with it, git without, in the order of names', async () => {
  const { status, stdout, stderr, exec, entries } = await createFrom({
    'package.json': '{}',
    'lib/b.js': 'b',
    'lib/a.js': 'a',
    'index.js': 'exports.main = () => ({})',
    'empty.js': '',
    'node_modules/left/index.js': 'left',
    'node_modules/left/.git/HEAD': 'x',
    '.git/config': 'x',
    '.hidden': 'h',
    'run.sh': '#!',
    'Ünïcode.txt': 'ü',
  })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'ok: created action h\n', stderr: '' })
  expect(exec).toMatchObject({ kind: 'nodejs:default' })
  expect(names(entries)).toEqual([
    '.hidden',
    'empty.js',
    'index.js',
    'lib/a.js',
    'lib/b.js',
    'node_modules/left/index.js',
    'package.json',
    'run.sh',
    'Ünïcode.txt',
  ])
  expect(entries.find(({ name }) => name === 'index.js')?.text).toBe('exports.main = () => ({})')
  expect(entries.map(({ mode }) => mode.toString(8))).toEqual([
    '644',
    '644',
    '644',
    '644',
    '644',
    '644',
    '644',
    '755',
    '644',
  ])
})

test('the same content makes the same archive', async () => {
  const files = { '__main__.py': 'def main(args): return args', 'a/b.py': 'b' }
  const first = await createFrom(files)
  const second = await createFrom(files, { prepare: (app) => utimes(join(app, 'a/b.py'), 1, 1) })
  expect(first.exec).toMatchObject({ kind: 'python:default' })
  expect(first.archive.equals(second.archive)).toBe(true)
})

describe('kinds', () => {
  test.each([
    [{ 'package.json': '{}', '__main__.py': '' }, [], { kind: 'nodejs:default' }],
    [{ 'x.swift': '' }, ['--kind', 'swift:5.3'], { kind: 'swift:5.3' }],
    [{ 'package.json': '{}' }, ['--kind', 'nodejs:20', '--main', 'go'], { kind: 'nodejs:20', main: 'go' }],
    [{ exec: '' }, ['--native'], { kind: 'blackbox', image: 'openwhisk/dockerskeleton' }],
    [{ exec: '' }, ['--docker', 'me/image'], { kind: 'blackbox', image: 'me/image' }],
  ] as const)('%j %j', async (files, args, exec) => {
    const run = await createFrom(files, { args })
    expect(run.exec).toEqual({ ...exec, code: run.archive.toString('base64') })
    expect(names(run.entries)).toEqual(Object.keys(files).sort())
  })

  test('a folder that says nothing of its kind', async () => {
    const { status, stderr, calls } = await createFrom({ 'package.json/x': '' })
    expect({ status, calls }).toEqual({ status: 1, calls: [] })
    expect(stderr).toBe(
      `error: Invalid argument(s). Unable to read the file 'app': read app: is a directory\n${usageHint}` +
        'A folder is packed when it holds package.json or __main__.py, or with --kind, --docker or --native.\n',
    )
  })

  test('a folder without a file', async () => {
    const { status, stderr, calls } = await createFrom({ '.git/config': '' }, { args: ['--kind', 'nodejs:20'] })
    expect({ status, calls }).toEqual({ status: 1, calls: [] })
    expect(stderr).toBe(
      `error: Invalid argument(s). Unable to read the file 'app': read app: is a directory\n${usageHint}` +
        'There is no file in it to pack.\n',
    )
  })
})

describe('links', () => {
  test('are followed inside the folder', async () => {
    const { entries, stderr } = await createFrom(
      { 'package.json': '{}', 'lib/a.js': 'a' },
      {
        prepare: async (app) => {
          await symlink('lib', join(app, 'copy'))
          await symlink('lib/a.js', join(app, 'b.js'))
          await symlink(join(app, 'lib/a.js'), join(app, 'c.js'))
        },
      },
    )
    expect(entries.map(({ name, text }) => [name, text])).toEqual([
      ['b.js', 'a'],
      ['c.js', 'a'],
      ['copy/a.js', 'a'],
      ['lib/a.js', 'a'],
      ['package.json', '{}'],
    ])
    expect(stderr).toBe('')
  })

  test('lead neither out of it nor in a circle, which is told', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'wsk-outside-'))
    await writeFile(join(outside, 'secret'), 'x')
    const { entries, stderr, status } = await createFrom(
      { 'package.json': '{}', 'app-too/x': '' },
      {
        prepare: async (app) => {
          await symlink(join(outside, 'secret'), join(app, 'file'))
          await symlink(outside, join(app, 'folder'))
          await symlink('..', join(app, 'up'))
          await symlink('.', join(app, 'self'))
          await symlink('../app-too', join(app, 'app-too/around'))
          await symlink('nowhere', join(app, 'dangling'))
        },
      },
    )
    await rm(outside, { recursive: true })
    expect(status).toBe(0)
    expect(names(entries)).toEqual(['app-too/x', 'package.json'])
    expect(stderr).toBe(
      'Left out, because they lead out of app or in a circle: app-too/around, dangling, file, folder, self, up\n',
    )
  })

  test('of pnpm work without it: every package finds the version that it needs', async () => {
    const store = 'node_modules/.pnpm'
    const links = {
      'node_modules/left': '.pnpm/left@1.0.0/node_modules/left',
      'node_modules/pad': '.pnpm/pad@1.0.0/node_modules/pad',
      'node_modules/@scope/right': '../.pnpm/@scope+right@1.0.0/node_modules/@scope/right',
      [`${store}/left@1.0.0/node_modules/pad`]: '../../pad@2.0.0/node_modules/pad',
      [`${store}/left@1.0.0/node_modules/deep`]: '../../deep@1.0.0/node_modules/deep',
      [`${store}/pad@2.0.0/node_modules/left`]: '../../left@1.0.0/node_modules/left',
      [`${store}/@scope+right@1.0.0/node_modules/left`]: '../../left@1.0.0/node_modules/left',
    }
    const left =
      "exports.name = () => 'left of ' + require('pad').name + ' and ' + require('deep').name + require('pad').around()"
    const files = {
      'package.json': '{}',
      'index.js':
        "exports.main = () => ({ all: [require('left').name(), require('pad').name, require('@scope/right').name()] })",
      [`${store}/left@1.0.0/node_modules/left/index.js`]: left,
      [`${store}/pad@1.0.0/node_modules/pad/index.js`]: "exports.name = 'pad 1'",
      [`${store}/pad@2.0.0/node_modules/pad/index.js`]:
        "exports.name = 'pad 2'\nexports.around = () => ' (' + typeof require('left').name + ')'",
      [`${store}/deep@1.0.0/node_modules/deep/index.js`]: "exports.name = 'deep'",
      [`${store}/@scope+right@1.0.0/node_modules/@scope/right/index.js`]:
        "exports.name = () => 'right of ' + require('left').name()",
    }
    await using home = await openWskHome()
    const app = join(home.folder, 'app')
    await writeFiles(app, files)
    for (const [link, target] of Object.entries(links)) {
      await mkdir(dirname(join(app, link)), { recursive: true })
      await symlink(target, join(app, link))
    }
    await using server = await openServer({ memory: true })
    const connection = ['--apihost', server.url, '--auth', server.auth]
    expect(await home.wsk(['action', 'create', 'h', 'app', ...connection])).toMatchObject({ status: 0, stderr: '' })
    const { stdout } = await home.wsk(['action', 'invoke', 'h', '--result', ...connection])
    const whatLeftSays = 'left of pad 2 and deep (function)'
    expect(JSON.parse(stdout)).toEqual({ all: [whatLeftSays, 'pad 1', `right of ${whatLeftSays}`] })
    const { main } = createRequire(join(app, 'x.js'))('./index.js') as { readonly main: () => unknown }
    expect(main()).toEqual(JSON.parse(stdout))
  })

  test('a folder may be named by one', async () => {
    const { bodies } = await runScripted(
      [{ body: {} }],
      ['action', 'create', 'h', 'link', '--kind', 'nodejs:default'],
      {
        prepare: async (home) => {
          await writeFiles(join(home.folder, 'app'), { 'index.js': 'x' })
          await symlink('app', join(home.folder, 'link'))
        },
      },
    )
    const [body] = bodies as { readonly exec: { readonly code: string } }[]
    expect(names(zipEntries(Buffer.from(body?.exec.code ?? '', 'base64')))).toEqual(['index.js'])
  })
})
