import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readAdminKey } from '../admin/server-file.js'
import { openAdminKey, openSecret } from './secrets.js'

const folder = mkdtempSync(join(tmpdir(), 'wsk-secrets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const folders = { data: undefined, run: folder }
const pepper = Buffer.alloc(32, 1).toString('base64')

function fileOf(text: string): { readonly kind: 'file'; readonly file: string; readonly source: string } {
  const file = join(folder, String(text.length))
  writeFileSync(file, text)
  return { kind: 'file', file, source: '--file' }
}

describe('a secret', () => {
  test('is the same from a value and from a file', () => {
    const given = openSecret(folders, { kind: 'given', text: pepper, source: '--pepper' })
    const read = openSecret(folders, fileOf(`${pepper}\n`))
    expect(read.mac('uuid', 'key')).toBe(given.mac('uuid', 'key'))
    const key = 'k'.repeat(40)
    expect(openAdminKey(folders, { kind: 'given', text: key, source: '--admin-key' })).toBe(key)
    expect(openAdminKey(folders, fileOf(`${key}\n`))).toBe(key)
  })

  test('of operators is in the data folder, where their programs look for it, wherever it came from', () => {
    const data = mkdtempSync(join(folder, 'data-'))
    const own = openAdminKey({ data, run: folder }, { kind: 'own' })
    expect(readAdminKey(data)).toBe(own)
    const key = 'g'.repeat(40)
    openAdminKey({ data, run: folder }, fileOf(key))
    expect(readAdminKey(data)).toBe(key)
    expect(statSync(join(data, 'admin.key')).mode & 0o777).toBe(0o600)
    expect(openAdminKey({ data, run: folder }, { kind: 'own' })).toBe(key)
  })

  test('that cannot be used is refused without being shown', () => {
    expect(() => openSecret(folders, { kind: 'given', text: 'short', source: '--pepper' })).toThrow(
      '--pepper: the secret is not 32 bytes in base64; make one with: openssl rand -base64 32',
    )
    expect(() => openAdminKey(folders, fileOf('weak'))).toThrow(/^--file: a key of operators has 32 to 256/)
    expect(() => openSecret(folders, { kind: 'file', file: '/none', source: '--pepper-file' })).toThrow(
      '--pepper-file: /none cannot be read (ENOENT); give a file with the secret',
    )
  })

  test('of a server in memory is another one each time', () => {
    expect(openAdminKey(folders, { kind: 'own' })).not.toBe(openAdminKey(folders, { kind: 'own' }))
  })
})
