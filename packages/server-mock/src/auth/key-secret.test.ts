import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { AuthError } from './auth-error.js'
import { createCredentials } from './credentials.js'
import { createKeySecret, loadKeySecret } from './key-secret.js'

const folders: string[] = []

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wsk-secret-'))
  folders.push(folder)
  return join(folder, 'pepper')
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const { uuid, key } = createCredentials()

test('a MAC fits its own key and uuid only', () => {
  const secret = createKeySecret()
  const mac = secret.mac(uuid, key)
  expect(secret.matches(uuid, key, mac)).toBe(true)
  expect(secret.matches(createCredentials().uuid, key, mac)).toBe(false)
  expect(secret.matches(uuid, createCredentials().key, mac)).toBe(false)
  expect(createKeySecret().matches(uuid, key, mac)).toBe(false)
  expect(Buffer.from(mac, 'base64')).toHaveLength(32)
})

test('nothing fits where no MAC is stored, or a broken one', () => {
  const secret = createKeySecret()
  for (const mac of [undefined, '', 'AAAA', 'x'.repeat(1000)]) expect(secret.matches(uuid, key, mac)).toBe(false)
})

test('a sealed key opens with the same secret and uuid only, and never looks the same', () => {
  const secret = createKeySecret()
  const sealed = secret.seal(uuid, key)
  expect(secret.open(uuid, sealed)).toBe(key)
  expect(secret.seal(uuid, key)).not.toBe(sealed)
  expect(sealed).not.toContain(key)
  expect(() => secret.open(createCredentials().uuid, sealed)).toThrow(AuthError)
  expect(() => createKeySecret().open(uuid, sealed)).toThrow(AuthError)
  const bytes = Buffer.from(sealed, 'base64')
  for (let at = 0; at < bytes.length; at++) {
    const flipped = Buffer.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ 1
    expect(() => secret.open(uuid, flipped.toString('base64'))).toThrow(AuthError)
  }
  expect(() => secret.open(uuid, '')).toThrow(AuthError)
})

test('the secret of a folder is made once, for its owner only, and stays', () => {
  const file = newFile()
  const mac = loadKeySecret(file).mac(uuid, key)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(loadKeySecret(file).matches(uuid, key, mac)).toBe(true)
  expect(Buffer.from(readFileSync(file, 'utf8'), 'base64')).toHaveLength(32)
})

test('a damaged secret is refused and left alone', () => {
  const file = newFile()
  writeFileSync(file, 'short')
  expect(() => loadKeySecret(file)).toThrow(/does not hold a secret of 32 bytes: restore it from a backup/)
  expect(readFileSync(file, 'utf8')).toBe('short')
})
