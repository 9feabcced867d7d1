import { afterAll, beforeAll, expect, test } from 'vitest'
import { tarGz, zip } from '../archive-testing.js'
import { answer, initRequest, openTestContainers, runOnce, startContainer, testLimits } from '../container-testing.js'
import type { ContainerFactory } from '../port.js'

let containers: ContainerFactory
beforeAll(async () => {
  containers = await openTestContainers('auto')
})
afterAll(async () => {
  await containers[Symbol.asyncDispose]()
})

type Files = Readonly<Record<string, string>>

const archiveOf = (files: Files): Buffer => zip(Object.entries(files).map(([name, content]) => ({ name, content })))

async function outcome(archive: Buffer | string, main = 'main'): Promise<unknown> {
  await using container = await startContainer(containers)
  const code = typeof archive === 'string' ? archive : archive.toString('base64')
  const init = answer(await container.init(initRequest(code, { main, binary: true }), testLimits))
  return init.status === 200 ? answer((await runOnce(container)).reply).body : init
}

const failure = (text: string): unknown => ({
  status: 502,
  body: { error: `Initialization has failed due to: ${text}` },
})

const returning = (text: string): string => `exports.main = () => ({ from: ${JSON.stringify(text)} })`

test.each<readonly [string, Files, string, unknown]>([
  ['index.js', { 'index.js': returning('index') }, 'main', { from: 'index' }],
  [
    'the main of package.json',
    { 'package.json': '{"main":"lib/app.js"}', 'lib/app.js': returning('app'), 'index.js': returning('index') },
    'main',
    { from: 'app' },
  ],
  [
    'a main without its ending',
    { 'package.json': '{"main":"./app"}', 'app.js': returning('app') },
    'main',
    { from: 'app' },
  ],
  [
    'package.json that names nothing',
    { 'package.json': '{}', 'index.js': returning('index') },
    'main',
    { from: 'index' },
  ],
  ['another function', { 'index.js': 'exports.hello = () => ({ ok: 1 })' }, 'hello', { ok: 1 }],
  [
    'file.func',
    { 'index.js': returning('index'), 'other.js': 'exports.go = () => ({ ok: 2 })' },
    'other.go',
    { ok: 2 },
  ],
  [
    'node_modules',
    {
      'index.js': 'const left = require("left"); exports.main = () => ({ left })',
      'node_modules/left/package.json': '{"name":"left","version":"1.0.0","main":"l.js"}',
      'node_modules/left/l.js': 'module.exports = "pad"',
    },
    'main',
    { left: 'pad' },
  ],
  [
    'files beside the code',
    {
      'index.js': 'exports.main = () => ({ data: require("fs").readFileSync("data.txt", "utf8") })',
      'data.txt': 'hello',
    },
    'main',
    { data: 'hello' },
  ],
  [
    'an ES module by package.json',
    {
      'package.json': '{"type":"module"}',
      'index.js': 'import { n } from "./n.js"\nexport const main = () => ({ n })',
      'n.js': 'export const n = 1',
    },
    'main',
    { n: 1 },
  ],
  ['an ES module by its name', { 'index.mjs': 'export function main() { return { ok: 1 } }' }, 'main', { ok: 1 }],
  [
    'an ES module that awaits',
    {
      'package.json': '{"main":"m.mjs"}',
      'm.mjs': 'const ok = await Promise.resolve(1)\nexport const main = () => ({ ok })',
    },
    'main',
    { ok: 1 },
  ],
  ['a default export with members', { 'index.mjs': 'export default { main: () => ({ ok: 1 }) }' }, 'main', { ok: 1 }],
  [
    'TypeScript',
    {
      'index.ts': 'import { n } from "./n.ts"\nexport const main = (): object => ({ n })',
      'n.ts': 'export const n: number = 1',
    },
    'main',
    { n: 1 },
  ],
  [
    'TypeScript by package.json',
    {
      'package.json': '{"main":"src/app.ts"}',
      'src/app.ts': 'interface A { n: number }\nexports.main = (a: A) => ({ ok: 1 })',
    },
    'main',
    { ok: 1 },
  ],
])('an archive runs %s', async (...[, files, main, expected]) => {
  expect(await outcome(archiveOf(files), main)).toEqual(expected)
})

test('an archive may be a tar.gz', async () => {
  expect(await outcome(tarGz([{ name: 'index.js', content: returning('tar') }]))).toEqual({ from: 'tar' })
})

test('an archive without an entry is refused', async () => {
  expect(await outcome(archiveOf({ 'main.js': returning('main') }))).toEqual(
    failure('Zipped actions must contain either package.json or index.js at the root.'),
  )
})

test('an archive without the function is refused', async () => {
  expect(await outcome(archiveOf({ 'index.js': 'exports.other = () => ({})' }))).toEqual(
    failure("Action entrypoint 'main' is not a function."),
  )
  expect(await outcome(archiveOf({ 'index.js': '', 'a.js': '' }), 'a.b')).toEqual(
    failure("Action entrypoint 'a.b' is not a function."),
  )
})

test('a file that is not there is named', async () => {
  for (const [files, main] of [
    [{ 'package.json': '{"main":"gone.js"}' }, 'main'],
    [{ 'index.js': '' }, 'gone.main'],
  ] as const) {
    expect(await outcome(archiveOf(files), main)).toMatchObject({
      status: 502,
      body: { error: expect.stringMatching(/Cannot find module '.*gone/) as string },
    })
  }
})

test('a package.json that is no JSON is told', async () => {
  expect(await outcome(archiveOf({ 'package.json': '{', 'index.js': returning('x') }))).toMatchObject({
    status: 502,
    body: { error: expect.stringContaining('JSON') as string },
  })
})

test('what is no archive is refused by its first bytes', async () => {
  const unsupported = failure('There was an error uncompressing the action archive. The file type is unsupported')
  expect(await outcome(Buffer.from('function main() {}'))).toEqual(unsupported)
  expect(await outcome('%%% not base64 %%%')).toEqual(unsupported)
  expect(await outcome(Buffer.from('PK'))).toEqual(unsupported)
})

test('dependencies are not installed', async () => {
  const files = { 'package.json': '{"dependencies":{"left-pad":"1.3.0"}}', 'index.js': 'require("left-pad")' }
  expect(await outcome(archiveOf(files))).toMatchObject({
    status: 502,
    body: { error: expect.stringContaining("Cannot find module 'left-pad'") as string },
  })
})
