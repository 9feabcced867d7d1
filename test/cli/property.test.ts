import { chmod, mkdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openScriptedServer, openWskHome } from '../support/wsk.js'

const hint = "Run 'wsk --help' for usage.\n"

describe('property set', () => {
  test('prints one line for each in its fixed order, and keeps comments, order and unknown keys', async () => {
    await using home = await openWskHome('# mine\nOTHER=x\nAUTH=old # why\nAPIHOST=a\nAUTH=newer\n')
    const flags = ['--apihost', 'http://h:1', '-u', 'a:b', '--apiversion', 'v2', '--key', 'k.pem', '--cert', 'c.pem']
    const set = await home.wsk(['property', 'set', ...flags, '-i', '--insecure=true'])
    expect(set.status).toBe(1)
    expect(set.stderr).toContain(
      'error: Unable to initialize server connection: Unable to load the X509 key pair due to the following reason: open c.pem: no such file or directory\n',
    )

    const without = await home.wsk(['property', 'set', ...flags.slice(0, 6)])
    expect(without).toEqual({
      status: 0,
      stdout:
        "ok: whisk auth set. Run 'wsk property get --auth' to see the new value.\n" +
        'ok: whisk API host set to http://h:1\nok: whisk API version set to v2\n',
      stderr: '',
    })
    expect(await home.read('.wskprops')).toBe('# mine\nOTHER=x\nAPIHOST=http://h:1\nAUTH=a:b\nAPIVERSION=v2\n')
  })

  test('a new file belongs to its owner alone; one that exists keeps its mode while there is no key in it, also behind a link', async () => {
    await using home = await openWskHome()
    await home.wsk(['property', 'set', '--auth', 'a:b'])
    expect((await stat(home.propertiesPath)).mode & 0o777).toBe(0o600)
    await chmod(home.propertiesPath, 0o644)
    const link = join(home.folder, 'link')
    await symlink(home.propertiesPath, link)
    await home.wsk(['property', 'set', '--auth', 'c:d'], { env: { WSK_CONFIG_FILE: link } })
    expect((await stat(home.propertiesPath)).mode & 0o777).toBe(0o600)
    expect(await readFile(home.propertiesPath, 'utf8')).toBe('AUTH=c:d\n')
    await chmod(home.propertiesPath, 0o644)
    await home.wsk(['property', 'unset', '--auth'], { env: { WSK_CONFIG_FILE: link } })
    expect((await stat(home.propertiesPath)).mode & 0o777).toBe(0o644)
  })

  test('nothing given with a host prints nothing; without a host it is refused', async () => {
    await using home = await openWskHome('APIHOST=h\n')
    expect(await home.wsk(['property', 'set'])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(await home.wsk(['property', 'set', '--auth='])).toEqual({ status: 0, stdout: '', stderr: '' })
    await using empty = await openWskHome()
    expect((await empty.wsk(['property', 'set', '--cert', 'c'])).status).toBe(1)
  })

  test('half a client certificate is refused, and ignored with -i', async () => {
    await using home = await openWskHome('APIHOST=h\n')
    const half = await home.wsk(['property', 'set', '--cert', 'c.pem'])
    expect(half).toMatchObject({ status: 1, stdout: '' })
    expect(half.stderr).toBe(
      `error: Unable to initialize server connection: The Key file is not configured. Please configure the missing Key file.\n\n${hint}` +
        "Give --cert and --key together, or set both with 'wsk property set --cert FILE --key FILE'.\n",
    )
    expect((await home.wsk(['property', 'set', '--key', 'k.pem'])).stderr).toContain(
      'The Cert file is not configured. Please configure the missing Cert file.\n\n',
    )
    expect(await home.wsk(['-i', 'property', 'set', '--cert', 'c.pem'])).toEqual({
      status: 0,
      stdout: "ok: client cert set. Run 'wsk property get --cert' to see the new value.\n",
      stderr: '',
    })
  })

  test('a host that is none is told, and the rest is set all the same', async () => {
    await using home = await openWskHome()
    const result = await home.wsk(['property', 'set', '--apihost', 'http://', '--auth', 'a:b'])
    expect(result.status).toBe(1)
    expect(result.stderr).toMatch(
      /^error: Unable to set API host value; the API host value 'http:\/\/' is invalid: Invalid host address 'http:\/\/': .*\nRun 'wsk --help' for usage\.\n$/,
    )
    expect(await home.read('.wskprops')).toBe('AUTH=a:b\n')
  })

  test('a value that the file cannot keep is written and told', async () => {
    await using home = await openWskHome()
    const result = await home.wsk(['property', 'set', '--auth', 'a=b'])
    expect(result.status).toBe(0)
    expect(result.stderr).toContain('it will not be read back')
  })

  test('a file that cannot be written is an error', async () => {
    await using home = await openWskHome()
    const path = join(home.folder, 'nowhere', 'props')
    const result = await home.wsk(['property', 'set', '--auth', 'a:b'], { env: { WSK_CONFIG_FILE: path } })
    expect(result.status).toBe(1)
    expect(result.stderr).toContain(
      `error: Unable to set the property value(s): Whisk properties file write failure: open ${path}: no such file or directory\n`,
    )
    const folder = join(home.folder, 'folder')
    await mkdir(folder)
    const read = await home.wsk(['property', 'set', '--auth', 'a:b'], { env: { WSK_CONFIG_FILE: folder } })
    expect(read.stderr).toContain(`error: Unable to set the property value: read ${folder}: is a directory\n`)
  })
})

describe('property unset', () => {
  test('removes what is named and needs no host', async () => {
    await using home = await openWskHome('# c\nAUTH=a\nCERT=c\nAPIVERSION=v2\nAPIHOST=h\nKEY=k\nX=1\n')
    expect(await home.wsk(['property', 'unset', '--auth', '--cert', '--key', '--apihost', '--apiversion'])).toEqual({
      status: 0,
      stdout:
        'ok: client cert unset.\nok: client key unset.\nok: whisk auth unset.\nok: whisk API host unset.\n' +
        'ok: whisk API version unset; the default value of v1 will be used.\n',
      stderr: '',
    })
    expect(await home.read('.wskprops')).toBe('# c\nX=1\n')
  })

  test('a file that cannot be read or written is an error', async () => {
    await using home = await openWskHome()
    const path = join(home.folder, 'nowhere', 'props')
    const unset = async (file: string) => home.wsk(['property', 'unset', '--auth'], { env: { WSK_CONFIG_FILE: file } })
    const written = await unset(path)
    expect(written).toMatchObject({ status: 1, stdout: '' })
    expect(written.stderr).toContain(
      `error: Unable to unset the property value: Whisk properties file write failure: open ${path}: no such file or directory\n`,
    )
    const { stderr } = await unset(home.folder)
    expect(stderr).toContain(`error: Unable to unset the property value: read ${home.folder}: is a directory\n`)
  })
})

describe('property get', () => {
  test('prints one line for each, the version of wsk before that of the API', async () => {
    await using home = await openWskHome('APIHOST=http://h:1/\nAUTH=a:b\n')
    const get = await home.wsk([
      'property',
      'get',
      '--apiversion',
      '--cliversion',
      '--auth',
      '--apihost',
      '--cert',
      '--key',
    ])
    expect(get).toEqual({
      status: 0,
      stdout:
        'whisk API host\t\thttp://h:1\nwhisk auth\t\ta:b\nclient cert\t\t\nClient key\t\t\n' +
        'whisk CLI version\t0.1.0\nwhisk API version\tv1\n',
      stderr: '',
    })
  })

  test('asks the server for namespace and build', async () => {
    await using server = await openScriptedServer((request) =>
      request.url === '/api/v1/namespaces' ? { body: ['guest'] } : { body: { build: 'b1', buildno: '7' } },
    )
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    const get = await home.wsk(['property', 'get'])
    expect(get).toEqual({
      status: 0,
      stdout:
        `whisk API host\t\t${server.url}\nwhisk auth\t\ta:b\nwhisk namespace\t\tguest\nclient cert\t\t\n` +
        'Client key\t\t\nwhisk API version\tv1\nwhisk CLI version\t0.1.0\nwhisk API build\t\tb1\n' +
        'whisk API build number\t7\n',
      stderr: '',
    })
    expect(server.calls).toEqual(['GET /api/v1/namespaces', 'GET /api/v1'])
    const [namespaces, info] = server.requests
    expect(namespaces?.headers['authorization']).toBe('Basic YTpi')
    expect(namespaces?.headers['user-agent']).toMatch(/^OpenWhisk-CLI\/1\.0 \(\d+\.\d+\.\d+\) \w+ \w+$/)
    expect([info?.headers['authorization'], info?.headers['user-agent']]).toEqual([undefined, undefined])
  })

  test.each([
    [{ status: 401, body: { error: 'no', code: 'x' } }, '_'],
    [{ body: [] }, '_'],
    [{ body: 'nonsense' }, '_'],
    [{ body: ['a', 'b'] }, 'a'],
  ])('namespace from %j', async (reply, namespace) => {
    await using server = await openScriptedServer([reply])
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    const get = await home.wsk(['property', 'get', '--namespace'])
    expect(get).toMatchObject({ status: 0, stdout: `whisk namespace\t\t${namespace}\n` })
  })

  test('a build that cannot be had is Unknown, and the status tells why', async () => {
    await using server = await openScriptedServer([{ status: 404, body: { error: 'gone', code: 't' } }])
    await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
    expect(await home.wsk(['property', 'get', '--apibuildno'])).toEqual({
      status: 148,
      stdout: 'whisk API build number\tUnknown\n',
      stderr: 'error: Unable to obtain API build information: gone (code t)\n',
    })
  })

  test('raw values, and what raw refuses', async () => {
    await using home = await openWskHome('APIHOST=h\nAUTH=a:b\n')
    expect((await home.wsk(['property', 'get', '--auth', '--apihost', '-o', 'raw'])).stdout).toBe('h\na:b\n')
    expect(await home.wsk(['property', 'get', '--output=raw'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'error: --output|-o raw only supported with specific property type\n',
    })
    expect(await home.wsk(['property', 'get', '--auth', '-oyaml'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'error: Supported output format are std|raw\n',
    })
  })

  test('some properties need no host', async () => {
    await using home = await openWskHome()
    for (const flag of ['--auth', '--cert', '--key', '--apihost', '--apiversion', '--cliversion']) {
      expect((await home.wsk(['property', 'get', flag])).status).toBe(0)
    }
    for (const argv of [[], ['--all'], ['--namespace'], ['--apibuild']]) {
      expect((await home.wsk(['property', 'get', ...argv])).status).toBe(1)
    }
  })
})

describe('where values come from', () => {
  test('a flag wins over the environment, that over the file; empty counts as absent', async () => {
    await using server = await openScriptedServer(() => ({ body: ['ns'] }))
    await using home = await openWskHome('APIHOST=http://127.0.0.1:1\nAUTH=file:x\nAPIVERSION=v9\n')
    const env = { WHISK_APIHOST: server.url, WHISK_AUTH: 'env:x', WHISK_APIVERSION: '' }
    await home.wsk(['package', 'list'], { env })
    await home.wsk(['package', 'list', '--auth', 'flag:x', '--apiversion', 'v3'], { env })
    await home.wsk(['package', 'list', '--auth='], { env: { ...env, WHISK_AUTH: '' } })
    const seen = server.requests.map(({ url, headers }) => [
      url.split('/')[2],
      Buffer.from(String(headers['authorization']).slice(6), 'base64').toString(),
    ])
    expect(seen).toEqual([
      ['v9', 'env:x'],
      ['v3', 'flag:x'],
      ['v9', 'file:x'],
    ])
  })

  test('lines of the file are read as Go reads them', async () => {
    const file =
      '\uFEFFAPIVERSION=v8\r\nAUTH=a=b\nAUTH = x\nAPIHOST=first\n  APIHOST=http://h:1/ # local \r\napihost=no\n=x\nCERT\n'
    await using home = await openWskHome(file)
    expect((await home.wsk(['property', 'get', '--apihost', '--auth', '--apiversion', '-o', 'raw'])).stdout).toBe(
      'http://h:1\n\nv1\n',
    )
  })

  test('an empty WSK_CONFIG_FILE names no file, and HOME holds the usual one', async () => {
    await using home = await openWskHome('APIHOST=h\n')
    const none = await home.wsk(['property', 'get', '--apihost', '-o', 'raw'], { env: { WSK_CONFIG_FILE: '' } })
    expect(none.stdout).toBe('\n')
  })
})
