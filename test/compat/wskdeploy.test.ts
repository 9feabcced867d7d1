import { openPlatform, type Platform } from '../support/platform.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { missingComponent } from '../support/components.js'
import { runGoProgram } from '../support/go-wsk.js'
import { openWskHome, type WskHome } from '../support/wsk.js'

const missing = await missingComponent('go-wsk')

const manifest = `
project:
  name: demo
  packages:
    kit:
      version: 1.0.0
      license: Apache-2.0
      inputs: { name: Bob }
      annotations: { origin: manifest }
      actions:
        hello:
          function: hello.js
          runtime: nodejs:20
          web-export: true
          limits: { memorySize: 128, timeout: 10000 }
          inputs: { place: { type: string, value: here } }
        upper: { function: upper.py, runtime: 'python:3' }
      sequences:
        both: { actions: 'hello, upper' }
      triggers:
        knock: { inputs: { greeting: hi } }
      rules:
        answer: { trigger: knock, action: upper }
      apis:
        greet: { hello: { say: { hello: { method: GET, response: json } } } }
`

describe.skipIf(missing !== undefined)(`wskdeploy${missing === undefined ? '' : ` (${missing})`}`, () => {
  let server: Platform
  let home: WskHome
  beforeAll(async () => {
    server = await openPlatform()
    home = await openWskHome(`APIHOST=${server.url}\nAUTH=${server.auth}\n`)
    await home.write('manifest.yaml', manifest)
    await home.write('hello.js', 'function main({ name, place }) { return { greeting: `Hello ${name}, ${place}` } }\n')
    await home.write('upper.py', 'def main(args):\n    return {"greeting": args["greeting"].upper()}\n')
  })
  afterAll(async () => {
    await server.close()
    await home[Symbol.asyncDispose]()
  })

  const deploy = async (...args: readonly string[]): Promise<void> => {
    const env = { HOME: home.folder, WSK_CONFIG_FILE: home.propertiesPath }
    expect(await runGoProgram('wskdeploy', args, { cwd: home.folder, env })).toMatchObject({ status: 0, stderr: '' })
  }
  const wsk = async (...args: readonly string[]): Promise<string> => {
    const { status, stdout } = await home.wsk(args)
    expect([args, status]).toEqual([args, 0])
    return stdout
  }

  test('deploys a project of everything', async () => {
    await deploy('sync', '-m', 'manifest.yaml')
    expect(JSON.parse(await wsk('action', 'invoke', 'kit/both', '-r'))).toEqual({ greeting: 'HELLO BOB, HERE' })
    expect(await wsk('action', 'get', 'kit/hello', 'limits')).toMatch(/"memory": 128/)
    expect(await wsk('trigger', 'fire', 'knock')).toMatch(/^ok: triggered \/_\/knock with id [0-9a-f]{32}\n$/)
    await server.quiet()
    const fired = /[0-9a-f]{32}/.exec(await wsk('activation', 'list', 'kit/upper', '--limit', '1'))?.[0] ?? ''
    expect(JSON.parse(await wsk('activation', 'result', fired))).toEqual({ greeting: 'HI' })
    const url = /\S+\/hello\/say/.exec(await wsk('api', 'list'))?.[0] ?? ''
    expect(await (await fetch(url)).json()).toEqual({ greeting: 'Hello Bob, here' })
  })

  test('removes what is not in the project any more, and exports what is', async () => {
    await home.write('manifest.yaml', manifest.replace(/ {6}rules:\n.*\n/, ''))
    await deploy('sync', '-m', 'manifest.yaml')
    expect(await wsk('rule', 'list')).toBe('rules\n')
    await deploy('export', '--projectname', 'demo', '-m', 'out.yaml')
    const exported = parse(await home.read('out.yaml')) as { readonly packages: { readonly kit: object } }
    expect(exported.packages.kit).toMatchObject({
      version: '1.0.0',
      actions: { hello: { runtime: 'nodejs:20' }, upper: { runtime: expect.stringMatching(/^python:3/) as string } },
      sequences: { both: { actions: 'kit/hello,kit/upper' } },
      triggers: { knock: {} },
    })
  })

  test('undeploys it', async () => {
    await deploy('undeploy', '-m', 'manifest.yaml')
    expect(await wsk('list')).not.toContain('/guest/')
    expect(await wsk('api', 'list')).not.toContain('/hello/say')
  })
})
