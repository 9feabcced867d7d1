import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigurationError, ValidationError } from './errors.js'
import type { ClientOptions } from './options.js'
import {
  discoverOptions,
  formatWskprops,
  parseWskprops,
  readWskprops,
  updateWskprops,
  writeWskprops,
  wskpropsPath,
} from './wskprops.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wskprops-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the text of a properties file', () => {
  test.each([
    ['APIHOST=h\nAUTH=a:b\n', { APIHOST: 'h', AUTH: 'a:b' }],
    ['AUTH=a#b', { AUTH: 'a' }],
    ['#AUTH=a\n  AUTH=b  # c', { AUTH: 'b' }],
    ['AUTH=a=b', {}],
    ['AUTH=a=', {}],
    ['AUTH', {}],
    ['AUTH=', { AUTH: '' }],
    ['=x', { '': 'x' }],
    ['AUTH = x', { 'AUTH ': ' x' }],
    ['AUTH="x"', { AUTH: '"x"' }],
    ['AUTH=1\nAUTH=2', { AUTH: '2' }],
    ['AUTH=1\r\nAPIHOST=h\r\n', { AUTH: '1', APIHOST: 'h' }],
    ['auth=1', { auth: '1' }],
    ['\uFEFFAUTH=1\nAPIHOST=h', { '\uFEFFAUTH': '1', APIHOST: 'h' }],
    ['\u0085\u00A0AUTH=1\u3000', { AUTH: '1' }],
    ['AUTH=1\rAPIHOST=2', {}],
    ['', {}],
  ])('%j is read as wsk reads it', (text, props) => {
    expect(parseWskprops(text)).toEqual(props)
  })

  test('keeps __proto__ as a key like any other', () => {
    const props = parseWskprops('__proto__=x')
    expect(Object.entries(props)).toEqual([['__proto__', 'x']])
  })

  test('is never refused, and what was read can be written and read again', () => {
    const line = fc.string({
      unit: fc.constantFrom('A', '=', '#', ' ', '\n', '\r', '\t', 'ä', '\uFEFF', '"', '\u0085'),
    })
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ unit: 'binary' })), (text) => {
        const props = parseWskprops(text)
        expect(parseWskprops(formatWskprops(props))).toEqual(props)
      }),
    )
  })

  test('comes back from any properties that it takes', () => {
    const text = fc.string({ unit: fc.constantFrom('A', 'b', '=', '#', ' ', '\n', ':') })
    fc.assert(
      fc.property(fc.dictionary(text, text, { maxKeys: 5 }), (props) => {
        let written: string
        try {
          written = formatWskprops(props)
        } catch (error) {
          expect(error).toBeInstanceOf(ValidationError)
          return
        }
        expect(parseWskprops(written)).toEqual({ ...props })
      }),
    )
  })

  test.each(['a=b', 'a#b', 'a\nb', 'a ', 'a\r'])('cannot hold the value %j', (value) => {
    expect(() => formatWskprops({ AUTH: value })).toThrow(ValidationError)
  })
})

describe('the place of the file', () => {
  test('is told by WSK_CONFIG_FILE, even an empty one, else it is in the home directory', () => {
    expect(wskpropsPath({ WSK_CONFIG_FILE: '/x/y' })).toBe('/x/y')
    expect(wskpropsPath({ WSK_CONFIG_FILE: '~/y' })).toBe('~/y')
    expect(wskpropsPath({ WSK_CONFIG_FILE: '', HOME: '/h' })).toBe('')
    expect(wskpropsPath({ HOME: '/h', USERPROFILE: '/h' })).toBe(join('/h', '.wskprops'))
    expect(wskpropsPath({})).toBe(join(homedir(), '.wskprops'))
  })
})

describe('the file', () => {
  test('is taken for empty where it is missing or cannot be read', () => {
    expect(readWskprops(join(folder, 'missing'))).toEqual({})
    expect(readWskprops(folder)).toEqual({})
    expect(readWskprops('')).toEqual({})
  })

  test('is for its owner alone where it is new', () => {
    const path = join(folder, 'new')
    writeWskprops(path, { AUTH: 'a:b', APIHOST: 'h' })
    expect(readFileSync(path, 'utf8')).toBe('AUTH=a:b\nAPIHOST=h\n')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.startsWith('new'))).toEqual(['new'])
  })

  test('keeps its other keys and the link that leads to it', () => {
    const path = join(folder, 'old')
    const link = join(folder, 'link')
    writeFileSync(path, '# mine\nAPIGW_ACCESS_TOKEN=t\nAUTH=old\nnonsense\nMINE = 1\n')
    chmodSync(path, 0o640)
    symlinkSync(path, link)
    const props = updateWskprops(link, { AUTH: 'new', APIHOST: undefined, APIVERSION: 'v1' })
    expect(props).toEqual({ APIGW_ACCESS_TOKEN: 't', AUTH: 'new', 'MINE ': ' 1', APIVERSION: 'v1' })
    expect(readFileSync(path, 'utf8')).toBe('APIGW_ACCESS_TOKEN=t\nAUTH=new\nMINE = 1\nAPIVERSION=v1\n')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(updateWskprops(path, { AUTH: undefined })).not.toHaveProperty('AUTH')
  })

  test('keeps its mode, but nobody else may read it with a key in it', () => {
    const path = join(folder, 'open')
    const modeAfter = (mode: number, props: Record<string, string | undefined>): number => {
      chmodSync(path, mode)
      updateWskprops(path, props)
      return statSync(path).mode & 0o777
    }
    writeFileSync(path, 'APIHOST=h\n')
    expect(modeAfter(0o644, { APIVERSION: 'v1' })).toBe(0o644)
    expect(modeAfter(0o644, { AUTH: 'a:b' })).toBe(0o600)
    expect(modeAfter(0o755, { APIHOST: 'other' })).toBe(0o700)
    expect(modeAfter(0o640, { AUTH: undefined })).toBe(0o640)
  })

  test('is closed to others before a key is written into it where it cannot be replaced', () => {
    const path = join(folder, 'in-place')
    writeFileSync(path, '')
    chmodSync(path, 0o644)
    writeFileSync(`${path}.${process.pid}.tmp`, 'in the way')
    writeWskprops(path, { AUTH: 'a:b' })
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readWskprops(path)).toEqual({ AUTH: 'a:b' })
  })

  test('stays as it was where the new one cannot be written', () => {
    const path = join(folder, 'kept')
    writeWskprops(path, { AUTH: 'a' })
    expect(() => updateWskprops(path, { APIHOST: 'a=b' })).toThrow(ValidationError)
    expect(readWskprops(path)).toEqual({ AUTH: 'a' })
    expect(() => writeWskprops(join(folder, 'no', 'folder'), {})).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  })
})

describe('options that are found', () => {
  const props = (text: string): string => {
    const path = join(folder, 'found')
    writeFileSync(path, text)
    return path
  }

  test('come from the file, a slash at the end of the host left out', () => {
    const path = props('APIHOST=https://h/\nAUTH=u:k\nAPIVERSION=v2\nNAMESPACE=ignored\n')
    expect(discoverOptions({}, { env: {}, path })).toEqual({
      env: {},
      apihost: 'https://h',
      auth: 'u:k',
      apiVersion: 'v2',
    })
    expect(discoverOptions({}, { env: { WSK_CONFIG_FILE: path } }).apihost).toBe('https://h')
  })

  test('come from the environment before the file, and from the caller before both', () => {
    const path = props('APIHOST=file\nAUTH=file\n')
    expect(discoverOptions({}, { env: { WHISK_APIHOST: 'env' }, path })).toEqual({
      env: { WHISK_APIHOST: 'env' },
      auth: 'file',
    })
    expect(discoverOptions({}, { env: { __OW_API_KEY: 'action' }, path }).auth).toBeUndefined()
    expect(discoverOptions({}, { env: { WHISK_AUTH: '' }, path }).auth).toBe('file')
    expect(discoverOptions({ auth: 'mine' }, { env: {}, path }).auth).toBe('mine')
  })

  test('are not hidden by options that are undefined', () => {
    const path = props('APIHOST=file\nAUTH=file\nAPIVERSION=v2\n')
    const options = { apihost: undefined, auth: undefined, apiVersion: undefined, env: undefined, retries: 0 }
    expect(discoverOptions(options as unknown as ClientOptions, { env: {}, path })).toEqual({
      env: {},
      apihost: 'file',
      auth: 'file',
      apiVersion: 'v2',
      retries: 0,
    })
  })

  test('hold the texts of the certificate and its key', () => {
    const cert = join(folder, 'cert.pem')
    const key = join(folder, 'key.pem')
    writeFileSync(cert, 'CERT')
    writeFileSync(key, 'KEY')
    const path = props(`CERT=${cert}\nKEY=${key}\n`)
    expect(discoverOptions({}, { env: {}, path })).toEqual({ env: {}, cert: 'CERT', key: 'KEY' })
    expect(() => discoverOptions({}, { env: {}, path: props(`CERT=${folder}/none\n`) })).toThrow(ConfigurationError)
  })
})
