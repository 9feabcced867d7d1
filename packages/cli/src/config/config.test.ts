import { parseWskprops } from '@wsk/sdk/wskprops'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostUrl } from './connection.js'
import { changeProperties } from './properties-file.js'
import { resolveSettings } from './settings.js'

describe('the properties file', () => {
  test.each([
    ['A=1\nB=2\n', { A: '1', B: '2' }],
    ['A=1 # why\n#B=2\n', { A: '1' }],
    ['  A=1\t\r\n', { A: '1' }],
    ['A=1\nA=2', { A: '2' }],
    ['A=b=c\nA\n\n', {}],
    ['A = x', { 'A ': ' x' }],
    ['A=', { A: '' }],
    ['=x', { '': 'x' }],
    ['\uFEFFA=1', { '\uFEFFA': '1' }],
    ['a=1', { a: '1' }],
    ['__proto__=x', JSON.parse('{"__proto__":"x"}') as object],
  ])('%j', (text, properties) => {
    expect(parseWskprops(text)).toEqual(properties)
  })

  const key = fc.constantFrom('AUTH', 'APIHOST', 'X', 'OTHER')
  const value = fc.string({ unit: fc.constantFrom('a', ':', '/', '.', ' ', 'é') }).map((text) => text.trim())
  const line = fc.oneof(
    fc.tuple(key, value).map(([name, text]) => `${name}=${text}`),
    fc.tuple(key, value).map(([name, text]) => `  ${name}=${text} # note`),
    fc.constantFrom('', '# comment', 'AUTH=a=b', 'nonsense', 'AUTH = x'),
  )

  test('after a change the file says what was asked for, and of everything else what it said before', () => {
    fc.assert(
      fc.property(fc.array(line), fc.array(fc.tuple(key, fc.option(value, { nil: undefined }))), (lines, pairs) => {
        const before = lines.join('\n')
        const changes = new Map(pairs)
        const after = parseWskprops(changeProperties(before, changes))
        const expected = new Map(Object.entries(parseWskprops(before)))
        for (const [name, text] of changes) {
          if (text === undefined) expected.delete(name)
          else expected.set(name, text)
        }
        expect(after).toEqual(Object.fromEntries(expected))
      }),
    )
  })

  test('comments and lines that mean nothing stay where they were', () => {
    fc.assert(
      fc.property(fc.array(line), key, value, (lines, name, text) => {
        const kept = (file: string) => file.split('\n').filter((one) => /^#|^nonsense|^AUTH=a=b/.test(one))
        const before = lines.join('\n')
        expect(kept(changeProperties(before, new Map([[name, text]])))).toEqual(kept(before))
      }),
    )
  })

  test('a file without changes keeps every line', () => {
    expect(changeProperties('# a\r\n\nB=1', new Map())).toBe('# a\r\n\nB=1\n')
    expect(changeProperties('', new Map())).toBe('')
  })
})

describe('the host', () => {
  test.each([
    ['h', 'https://h'],
    ['h:1', 'https://h:1'],
    ['http://h', 'http://h'],
    ['HTTP://h:3233/', 'HTTP://h:3233'],
    ['https://h/base/', 'https://h/base'],
    ['127.0.0.1:3233', 'https://127.0.0.1:3233'],
    ['[::1]:3233', 'https://[::1]:3233'],
    ['httpbin.example', 'https://httpbin.example'],
  ])('%s is %s', (apihost, url) => {
    expect(hostUrl(apihost)).toBe(url)
  })

  test.each(['http://', 'h h', 'ftp://h', 'https://h:99999', 'http://h?x', 'http://h#x', 'a\\b', 'http://[::1'])(
    '%j is none',
    (apihost) => {
      expect(() => hostUrl(apihost)).toThrow(
        expect.objectContaining({
          message: expect.stringMatching(/^The API host is not valid: Invalid host address '/) as string,
          usageHint: true,
          exitStatus: 1,
        }),
      )
    },
  )

  test.each([
    ['http://user:secret@h', 'http://***@h'],
    ['user:secret@h:1', '***@h:1'],
    ['HTTPS://secret@h/base', 'HTTPS://***@h/base'],
    ['http:////user:secret@h', 'http://***@h'],
    ['http://user:se@cret@', 'http://***@'],
  ])('%s is none, and its password is not shown', (apihost, shown) => {
    expect(() => hostUrl(apihost)).toThrow(
      expect.objectContaining({
        message: `The API host is not valid: Invalid host address '${shown}': a user or a password has no place in it, --auth takes the key`,
        usageHint: true,
        exitStatus: 1,
      }),
    )
  })

  test('no password is shown of what is no host for another reason', () => {
    for (const apihost of ['ftp://user:secret@h', 'http://user:sec/ret@h', 'http://h\n:secret@x']) {
      expect(() => hostUrl(apihost)).toThrow(/^The API host is not valid: Invalid host address '[^']*\*{3}@(?!.*sec)/)
    }
  })
})

describe('settings', () => {
  const text = fc.constantFrom('', 'a', 'b')

  test('flag, environment, file, default: the first that is not empty', () => {
    fc.assert(
      fc.property(text, text, text, (flag, variable, inFile) => {
        const { apiversion, auth, cert } = resolveSettings({
          flags: new Map([
            ['apiversion', flag],
            ['auth', flag],
            ['cert', flag],
          ]),
          env: { WHISK_APIVERSION: variable, WHISK_AUTH: variable, WHISK_CERT: variable },
          propertiesPath: '',
          properties: new Map([
            ['APIVERSION', inFile],
            ['AUTH', inFile],
            ['CERT', inFile],
          ]),
        })
        expect({ apiversion, auth, cert }).toEqual({
          apiversion: flag || variable || inFile || 'v1',
          auth: flag || variable || inFile,
          cert: flag || inFile,
        })
      }),
    )
  })

  test('switches of property get are no values', () => {
    const sources = { env: {}, propertiesPath: '', properties: new Map([['AUTH', 'f']]) }
    expect(resolveSettings({ ...sources, flags: new Map([['auth', true]]) }).auth).toBe('f')
  })
})
