import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFolder } from './make-folder.js'

const root = mkdtempSync(join(tmpdir(), 'wsk-folder-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a folder', () => {
  test('is made with those above it, for the owner only', () => {
    makeFolder(join(root, 'a/b/c'))
    for (const path of ['a', 'a/b', 'a/b/c']) expect(statSync(join(root, path)).mode & 0o777).toBe(0o700)
  })

  test('that is there stays as it is', () => {
    makeFolder(root)
    expect(statSync(root).isDirectory()).toBe(true)
  })

  test('is refused where a file is, or below one', () => {
    writeFileSync(join(root, 'file'), '')
    expect(() => makeFolder(join(root, 'file'))).toThrow('EEXIST')
    expect(() => makeFolder(join(root, 'file/below'))).toThrow('ENOTDIR')
  })

  test.runIf(process.platform === 'linux')('is refused where nobody can make one, instead of trying for ever', () => {
    expect(() => makeFolder('/proc/nowhere/deep')).toThrow('ENOENT')
  })
})
