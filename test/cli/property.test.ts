import { expect, test } from 'vitest'
import { openScriptedServer, openWskHome } from '../support/wsk.js'

test('property set writes what is given, in its fixed order, and keeps comments', async () => {
  await using home = await openWskHome('# mine\nOTHER=x\nAUTH=old # why\nAPIHOST=a\n')
  const set = await home.wsk(['property', 'set', '--apihost', 'http://h:1', '-u', 'a:b', '--apiversion', 'v2'])
  expect(set).toEqual({
    status: 0,
    stdout:
      "ok: whisk auth set. Run 'wsk property get --auth' to see the new value.\n" +
      'ok: whisk API host set to http://h:1\nok: whisk API version set to v2\n',
    stderr: '',
  })
  expect(await home.read('.wskprops')).toBe('# mine\nOTHER=x\nAUTH=a:b # why\nAPIHOST=http://h:1\nAPIVERSION=v2\n')
})

test('property get prints one line for each property', async () => {
  await using home = await openWskHome('APIHOST=http://h:1/\nAUTH=a:b\n')
  const get = await home.wsk(['property', 'get', '--auth', '--apihost', '--apiversion', '--cliversion'])
  expect(get).toEqual({
    status: 0,
    stdout: 'whisk API host\t\thttp://h:1\nwhisk auth\t\ta:b\nwhisk CLI version\t0.1.0\nwhisk API version\tv1\n',
    stderr: '',
  })
})

test('property get asks the server for namespace and build', async () => {
  await using server = await openScriptedServer((request) =>
    request.url === '/api/v1/namespaces' ? { body: ['guest'] } : { body: { build: 'b1', buildno: '7' } },
  )
  await using home = await openWskHome(`APIHOST=${server.url}\nAUTH=a:b\n`)
  const get = await home.wsk(['property', 'get'])
  expect(get.stdout).toBe(
    `whisk API host\t\t${server.url}\nwhisk auth\t\ta:b\nwhisk namespace\t\tguest\nclient cert\t\t\nClient key\t\t\n` +
      'whisk API version\tv1\nwhisk CLI version\t0.1.0\nwhisk API build\t\tb1\nwhisk API build number\t7\n',
  )
  expect(get.status).toBe(0)
  expect(server.calls).toEqual(['GET /api/v1/namespaces', 'GET /api/v1'])
  expect(server.requests.map((request) => request.headers['authorization'])).toEqual(['Basic YTpi', undefined])
})
