import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { ConfigError } from './config-error.js'
import { configFromOptions } from './config.js'
import { parseParameterKeys } from './parameter-keys.js'

const base64 = (bytes: number): string => randomBytes(bytes).toString('base64')
const [a, b, c] = [base64(32), base64(32), base64(16)]

test('keys are read in their order, from one line or from many', () => {
  const texts = [`new:${a},old:${b},aes-128:${c}`, `# of parameters\n new:${a}\r\n\nold: ${b} \naes-128:${c}\n`]
  for (const text of texts) {
    const keys = parseParameterKeys(text, 'here').map(({ id, secret }) => [id, secret.toString('base64')])
    expect(keys).toEqual([
      ['new', a],
      ['old', b],
      ['aes-128', c],
    ])
  }
})

test.each([
  [a, /^here: key 1 has no id/],
  [`x y:${a}`, /^here: key 1 has no id/],
  [`${'x'.repeat(33)}:${a}`, /^here: key 1 has no id/],
  [`x:${a},y:${c}`, /^here: key 2 is not 32 bytes in base64; make one with: openssl rand -base64 32$/],
  [`x:${a.slice(0, -1)}`, /^here: key 1 is not 32 bytes/],
  [`aes-128:${a}`, /^here: key 1 is not 16 bytes/],
  [`x:${a},x:${b}`, /^here: two keys have the id 'x'/],
  ['# none', /^here: there is no key in it; give ID:KEY$/],
])('refuses what is no list of keys (%#), without showing it', (text, expected) => {
  let message = 'accepted'
  try {
    parseParameterKeys(text, 'here')
  } catch (error) {
    message = error instanceof ConfigError ? error.message : String(error)
  }
  expect(message).toMatch(expected)
  for (const secret of [a, b, c]) expect(message).not.toContain(secret.slice(0, 12))
})

test('come from one place', () => {
  expect(configFromOptions({ memory: true }).parameterKeys).toEqual({ kind: 'none' })
  const both = { memory: true, parameterKeys: `x:${a}`, parameterKeyFile: '/keys' }
  expect(() => configFromOptions(both)).toThrow('parameterKeys: cannot be used with parameterKeyFile; drop one of them')
})
