import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Cluster, type ClusterNode, openCluster } from '../support/cluster.js'
import { findMissingComponents } from '../support/components.js'
import { activationIdIn } from '../support/newcomer.js'
import { endAll } from '../support/processes.js'
import { openWskHome, type WskHome } from '../support/wsk.js'

const missing = await findMissingComponents(['kafka', 'couchdb', 'docker'])
const reason = missing.length === 0 ? '' : ` (${missing.join('; ')})`

const sources = {
  'hello.js': 'function main({ name }) {\n  console.log("js", name)\n  return { name: name + " js" }\n}\n',
  'hello.py': 'def main(args):\n    print("py", args["name"])\n    return {"name": args["name"] + " py"}\n',
  'hello.sh': '#!/bin/bash\necho sh\necho "{\\"passed\\": $1}"\n',
  'slow.js': 'const main = ({ at }) => new Promise((done) => setTimeout(() => done({ at }), 3000))\n',
  'page.js': 'const main = ({ name }) => ({ body: `<h1>${name}</h1>`, headers: { "x-made-by": "docker" } })\n',
}

const unknown = /^Outcome unknown: invoker\d stopped while the action was running\. It is not run again\.$/

/** Each look starts `wsk`. */
const patience = { timeout: 60_000, interval: 100 }

describe.skipIf(missing.length > 0)(`three brokers, two controllers, three invokers and Docker${reason}`, () => {
  const opened = new AsyncDisposableStack()
  /** Of everything that is accepted here. */
  const accepted = new Set<string>()
  let cluster: Cluster
  let homes: readonly WskHome[]

  beforeAll(async () => {
    const args = ['--containers', 'docker', '--no-prewarm', '--limits', 'embedded']
    cluster = opened.use(await openCluster({ kafkaNodes: 3, args }))
    homes = await Promise.all(
      cluster.controllers.map(async ({ url }) => {
        const home = opened.use(await openWskHome())
        await home.wsk(['property', 'set', '--apihost', url, '--auth', cluster.auth])
        for (const [name, text] of Object.entries(sources)) await home.write(name, text)
        return home
      }),
    )
  }, 300_000)
  afterAll(() => opened.disposeAsync(), 60_000)

  /** `wsk` at a controller, which has to succeed. */
  async function wsk(controller: number, ...args: readonly string[]): Promise<string> {
    const { status, stdout, stderr } = (await homes[controller]?.wsk(args)) ?? { status: 1, stdout: '', stderr: '' }
    expect([args.join(' '), status, stderr]).toEqual([args.join(' '), 0, ''])
    return stdout
  }

  const invoke = async (controller: number, action: string, name: string): Promise<unknown> =>
    JSON.parse(await wsk(controller, 'action', 'invoke', action, '--result', '--param', 'name', name))

  /** Does not wait for the end; resolves with the id. */
  async function accept(controller: number, ...args: readonly string[]): Promise<string> {
    const id = activationIdIn(await wsk(controller, ...args))
    accepted.add(id)
    return id
  }

  const resultOf = (controller: number, id: string): Promise<{ readonly at?: number; readonly error?: string }> =>
    vi.waitFor(
      async () => JSON.parse(await wsk(controller, 'activation', 'result', id)) as { at?: number; error?: string },
      patience,
    )

  /** Rejects where none has taken anything. */
  async function theBusyInvoker(): Promise<ClusterNode> {
    for (const invoker of cluster.invokers) {
      const { body } = await invoker.get('/metrics')
      if (/^wsk_invoker_activations [1-9]/m.test(String(body))) return invoker
    }
    throw new Error('no invoker has taken anything')
  }

  test('run actions of every kind, waited for and not, with their logs', async () => {
    await wsk(0, 'action', 'create', 'js', 'hello.js', '--kind', 'nodejs:22')
    await wsk(0, 'action', 'create', 'py', 'hello.py')
    await wsk(0, 'action', 'create', 'native', 'hello.sh', '--native')
    expect(await invoke(0, 'js', 'a')).toEqual({ name: 'a js' })
    expect(await invoke(1, 'py', 'b')).toEqual({ name: 'b py' })
    expect(await invoke(1, 'native', 'c')).toEqual({ passed: { name: 'c' } })
    const id = await accept(1, 'action', 'invoke', 'py', '--param', 'name', 'd')
    expect(await resultOf(0, id)).toEqual({ name: 'd py' })
    expect(await wsk(0, 'activation', 'logs', id)).toMatch(/^\S+Z stdout: py d\n$/)
  })

  test('run a sequence over kinds', async () => {
    await wsk(1, 'action', 'create', 'all', '--sequence', 'js,py,native')
    expect(await invoke(0, 'all', 'e')).toEqual({ passed: { name: 'e js py' } })
  })

  test('fire a trigger into a rule', async () => {
    await wsk(0, 'trigger', 'create', 'knock')
    await wsk(0, 'rule', 'create', 'knockJs', 'knock', 'js')
    const fired = await accept(1, 'trigger', 'fire', 'knock', '--param', 'name', 'f')
    const started = await vi.waitFor(
      async () => activationIdIn(logged(await wsk(0, 'activation', 'logs', fired))),
      patience,
    )
    accepted.add(started)
    expect(await resultOf(1, started)).toEqual({ name: 'f js' })
  })

  test('serve a web action at each controller', async () => {
    await wsk(0, 'action', 'create', 'page', 'page.js', '--web', 'true')
    for (const [at, { url }] of cluster.controllers.entries()) {
      const told = (await wsk(at, 'action', 'get', 'page', '--url')).trim().split('\n').at(-1) ?? ''
      expect(told).toBe(`${url}/api/v1/web/guest/default/page`)
      const answer = await fetch(`${told}?name=${at}`)
      expect([answer.status, answer.headers.get('x-made-by')]).toEqual([200, 'docker'])
      expect(await answer.text()).toBe(`<h1>${at}</h1>`)
    }
  })

  test('run the newest code at one controller once the other has answered', async () => {
    for (let version = 0; version < 4; version++) {
      await homes[0]?.write('version.js', `const main = () => ({ version: ${version} })`)
      await wsk(0, 'action', 'update', 'version', 'version.js')
      expect(await invoke(1, 'version', 'x')).toEqual({ version })
    }
  })

  test('go on when an invoker and a controller are killed, with one record for each id', async () => {
    await wsk(0, 'action', 'create', 'slow', 'slow.js', '--memory', '128')
    const one = (at: number): Promise<string> => accept(at % 2, 'action', 'invoke', 'slow', '--param', 'at', String(at))
    const ids = await Promise.all([0, 1, 2, 3, 4, 5].map(one))
    const busy = await vi.waitFor(theBusyInvoker, patience)
    endAll(await busy.process.kill())
    endAll((await cluster.controllers[1]?.process.kill()) ?? [])
    for (const [at, id] of ids.entries()) {
      const result = await resultOf(0, id)
      expect(result).toEqual(result.error === undefined ? { at } : { error: expect.stringMatching(unknown) as unknown })
    }
    await vi.waitFor(() => cluster.untilUp(2), patience)
    expect(await invoke(0, 'all', 'g')).toEqual({ passed: { name: 'g js py' } })
    const listed = idsIn(await wsk(0, 'activation', 'list', '--limit', '200'))
    expect(new Set(listed).size).toBe(listed.length)
    expect([...accepted].filter((id) => !listed.includes(id))).toEqual([])
    await cluster.controllers[1]?.restart()
    expect(idsIn(await wsk(1, 'activation', 'list', '--limit', '200'))).toEqual(listed)
  }, 240_000)
})

/** The lines that name what a fire has started. */
function logged(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.includes('activationId'))
    .join('\n')
}

function idsIn(list: string): readonly string[] {
  return list.match(/\b[0-9a-f]{32}\b/g) ?? []
}
