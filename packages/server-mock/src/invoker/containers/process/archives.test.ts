import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pax, tar, type TarEntry, tarGz, zip, type ZipEntry } from '../archive-testing.js'
import {
  answer,
  initRequest,
  missingRuntime,
  openTestContainers,
  runOnce,
  startContainer,
  testLimits,
} from '../container-testing.js'
import type { ContainerFactory, RuntimeReply } from '../port.js'

const evil = join(tmpdir(), `wsk-evil-${process.pid}`)
const up = '../'.repeat(12)

/** Lists what was unpacked: `mode path` of each, without what the runtimes make themselves. */
const nodeLister = `const fs = require('fs')
function walk(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : folder + '/' + entry.name
    const mode = (fs.statSync(path).mode & 0o7777).toString(8)
    return [mode + ' ' + path, ...(entry.isDirectory() ? walk(path) : [])]
  })
}
exports.main = () => ({ files: walk('.').sort() })`
const pythonLister = `import os
def main(args):
    found = []
    for folder, folders, files in os.walk('.'):
        for name in folders + files:
            path = os.path.relpath(os.path.join(folder, name), '.')
            found.append('%o %s' % (os.stat(path).st_mode & 0o7777, path))
    return {'files': sorted(found)}`

const base: Readonly<Record<string, ZipEntry & TarEntry>> = {
  'nodejs:20': { name: 'index.js', content: nodeLister },
  'python:3.11': { name: '__main__.py', content: pythonLister },
}

let containers: ContainerFactory
beforeAll(async () => {
  containers = await openTestContainers('none')
})
afterAll(async () => {
  await containers[Symbol.asyncDispose]()
})

interface Unpacked {
  readonly init: RuntimeReply
  /** Undefined when init failed. */
  readonly files?: readonly string[]
  readonly lines: readonly string[]
}

async function unpack(kind: string, archive: Buffer): Promise<Unpacked> {
  await using container = await startContainer(containers, { kind })
  const init = await container.init(initRequest(archive.toString('base64'), { binary: true }), testLimits)
  const { reply, lines } = await runOnce(container)
  if (answer(init).status !== 200) return { init, lines }
  const { files } = answer(reply).body as { readonly files: readonly string[] }
  const own = new Set(['index.js', '__main__.py', 'main__.py'])
  return { init, lines, files: files.filter((file) => !own.has(file.split(' ')[1] ?? '')) }
}

const file =
  (entry: ZipEntry): ((first: ZipEntry) => Buffer) =>
  (first) =>
    zip([first, entry])
const tarred =
  (...entries: readonly TarEntry[]): ((first: TarEntry) => Buffer) =>
  (first) =>
    tarGz([first, ...entries])
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024)

type Make = (first: ZipEntry & TarEntry) => Buffer

const refused: Readonly<Record<string, Make>> = {
  'a zip that climbs out': file({ name: `${up}${evil.slice(1)}` }),
  'a zip that climbs in the middle': file({ name: `a/../../b` }),
  'a zip with an absolute name': file({ name: evil }),
  'a zip with backslashes': file({ name: '..\\..\\evil' }),
  'a zip with a drive letter': file({ name: 'C:/evil' }),
  'a zip with a NUL in a name': file({ name: 'good\0/../evil' }),
  'a zip with a symbolic link': file({ name: 'link', content: '/etc/passwd', mode: 0o120777 }),
  'a zip that writes through a link': (first) =>
    zip([first, { name: 'link', content: tmpdir(), mode: 0o120777 }, { name: `link/${evil}`, content: 'x' }]),
  'a zip with a device': file({ name: 'null', mode: 0o020666 }),
  'a zip with a pipe': file({ name: 'pipe', mode: 0o010666 }),
  'a zip with a socket': file({ name: 'socket', mode: 0o140666 }),
  'a zip with a name twice': (first) => zip([first, { name: 'a', content: '1' }, { name: 'a', content: '2' }]),
  'a zip with a name in two spellings': (first) =>
    zip([first, { name: 'a/b', content: '1' }, { name: 'a//./b', content: '2' }]),
  'a zip with a file as folder': (first) => zip([first, { name: 'a', content: '1' }, { name: 'a/b', content: '2' }]),
  'a zip with a name of 5,000 characters': file({ name: 'x/'.repeat(2_500) + 'x' }),
  'a zip with a part of 300 characters': file({ name: 'x'.repeat(300) }),
  'a zip nested 33 deep': file({ name: `${'d/'.repeat(33)}f` }),
  'a zip of zeros': file({ name: 'zeros', content: zeros(20) }),
  'a zip that says less than it holds': file({ name: 'liar', content: 'x'.repeat(5000), declaredSize: 10 }),
  'a zip that says more than it holds': file({ name: 'liar', content: 'x', declaredSize: 5000 }),
  'a large zip that says less than it holds': file({ name: 'liar', content: zeros(6), declaredSize: 5 * 1024 * 1024 }),
  'a zip with a wrong checksum': file({ name: 'broken', content: 'hello', declaredCrc: 1 }),
  'a zip with overlapping entries': (first) => {
    const big = { name: 'big', content: zeros(1) }
    const offset = zip([first]).indexOf('PK\x01\x02')
    return zip([first, big, { ...big, name: 'bag', offset }, { ...big, name: 'bug', offset }])
  },
  'an encrypted zip': file({ name: 'secret', flags: 1 }),
  'a zip packed by other means': file({ name: 'odd', method: 12 }),
  'a zip that ends early': (first) =>
    zip([first, { name: 'a', content: 'x'.repeat(1000), method: 0 }]).subarray(0, 700),
  'a zip of 30,000 empty files': (first) =>
    zip([first, ...Array.from({ length: 30_000 }, (_, n) => ({ name: `f${n}`, method: 0 }))]),
  'a zip with a directory that points nowhere': file({ name: 'far', offset: 0x7fffffff }),
  'a tar that climbs out': tarred({ name: `${up}${evil.slice(1)}`, content: 'x' }),
  'a tar with an absolute name': tarred({ name: evil, content: 'x' }),
  'a tar that climbs by a pax path': tarred(pax({ path: `${up}${evil.slice(1)}` }), { name: 'good', content: 'x' }),
  'a tar that climbs by a long name': tarred(
    { name: '././@LongLink', type: 'L', content: `${up}${evil.slice(1)}\0` },
    { name: 'good', content: 'x' },
  ),
  'a tar with a symbolic link': tarred({ name: 'link', type: '2', link: '/etc/passwd' }),
  'a tar with a hard link': tarred({ name: 'link', type: '1', link: '/etc/passwd' }),
  'a tar with a device': tarred({ name: 'sda', type: '4' }),
  'a tar with a character device': tarred({ name: 'null', type: '3' }),
  'a tar with a pipe': tarred({ name: 'pipe', type: '6' }),
  'a tar with a sparse file': tarred({ name: 'sparse', type: 'S', content: 'x' }),
  'a tar of zeros': tarred({ name: 'zeros', content: zeros(20) }),
  'a tar with a name twice': tarred({ name: 'a', content: '1' }, { name: 'a', content: '2' }),
  'a tar with a wrong checksum': tarred({ name: 'a', badSum: true }),
  'a tar that ends early': (first) => gzipSync(tar([first, { name: 'a', content: 'x', declaredSize: 100_000 }], false)),
  'a gzip that ends early': (first) =>
    tarGz([first, { name: 'a', content: Buffer.from(nodeLister.repeat(50)) }]).subarray(0, 400),
}

const accepted: Readonly<Record<string, { readonly make: Make; readonly files: readonly string[] }>> = {
  'a zip with folders': {
    make: (first) => zip([first, { name: 'lib/', mode: 0o040755 }, { name: 'lib/deep/a.txt', content: 'a' }]),
    files: ['644 lib/deep/a.txt', '755 lib', '755 lib/deep'],
  },
  'a zip with dots in its names': { make: file({ name: './a/./b..c', content: 'x' }), files: ['644 a/b..c', '755 a'] },
  'a zip without Unix modes': { make: file({ name: 'a', content: 'x', madeBy: 0, mode: 0 }), files: ['644 a'] },
  'a zip with a program': { make: file({ name: 'run', content: 'x', mode: 0o100755 }), files: ['755 run'] },
  'a zip with setuid bits, which are dropped': {
    make: file({ name: 'su', content: 'x', mode: 0o106755 }),
    files: ['755 su'],
  },
  'a zip with a comment': { make: (first) => zip([first], { comment: 'made today' }), files: [] },
  'a zip of 64 bits': { make: (first) => zip([first, { name: 'a', content: 'x' }], { zip64: true }), files: ['644 a'] },
  'a zip with stored entries': { make: file({ name: 'a', content: 'x', method: 0 }), files: ['644 a'] },
  'a zip with names of other alphabets': {
    make: file({ name: 'größe-✓', content: 'x', flags: 0x800 }),
    files: ['644 größe-✓'],
  },
  'a zip with a large entry': {
    make: file({ name: 'big', content: randomBytes(3e6).toString('hex') }),
    files: ['644 big'],
  },
  'a zip inside a zip, which stays one': {
    make: file({ name: 'a.zip', content: zip([{ name: 'a' }]) }),
    files: ['644 a.zip'],
  },
  'a tar.gz with folders': {
    make: tarred(
      { name: './lib/', type: '5', mode: 0o755 },
      { name: './lib/a.txt', content: 'x'.repeat(2000), mode: 0o600 },
    ),
    files: ['600 lib/a.txt', '755 lib'],
  },
  'a tar.gz with long names': {
    make: tarred(
      pax({ path: `long/${'p'.repeat(200)}`, mtime: '1.5' }),
      { name: 'short', content: 'x' },
      { name: '././@LongLink', type: 'L', content: `long/${'g'.repeat(200)}\0` },
      { name: 'short', content: 'x' },
    ),
    files: [`644 long/${'g'.repeat(200)}`, `644 long/${'p'.repeat(200)}`, '755 long'],
  },
  'a tar.gz with setuid bits, which are dropped': { make: tarred({ name: 'su', mode: 0o4755 }), files: ['755 su'] },
}

const failures: Readonly<Record<string, (unpacked: Unpacked) => void>> = {
  'nodejs:20': ({ init }) => {
    expect(answer(init)).toMatchObject({
      status: 502,
      body: {
        error: expect.stringMatching(
          /^Initialization has failed due to: There was an error uncompressing the action archive\. ./,
        ) as string,
      },
    })
  },
  'python:3.11': ({ init, lines }) => {
    expect(answer(init)).toEqual({
      status: 502,
      body: { error: 'The action failed to generate or locate a binary. See logs for details.' },
    })
    expect(lines.join('\n')).toMatch(/stderr: There was an error uncompressing the action archive\. ./)
  },
}

const missingPython = await missingRuntime('python:3.11')

for (const [kind, first] of Object.entries(base)) {
  const missing = kind.startsWith('python') ? missingPython : undefined
  describe.skipIf(missing !== undefined)(`${kind} unpacks${missing === undefined ? '' : ` (${missing})`}`, () => {
    test.each(Object.entries(refused))('no part of what is not safe: %s', async (_, make) => {
      failures[kind]?.(await unpack(kind, make(first)))
      expect(existsSync(evil)).toBe(false)
    })

    test.each(Object.entries(accepted))('%s', async (_, { make, files }) => {
      const unpacked = await unpack(kind, make(first))
      expect(unpacked).toMatchObject({ files })
    })
  })
}
