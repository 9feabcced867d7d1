import { setTimeout as delay } from 'node:timers/promises'
import { mkdtempDisposable, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { endAll } from '../support/processes.js'
import { runWsk } from '../support/wsk.js'
import { type Answer, describeSleepers } from './describe-sleepers.js'

describeSleepers('two controllers and three invokers, each a process', (at) => {
  const { accept, call, invoker, recordOf } = at

  test('serve wsk from end to end', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'wsk-cluster-'))
    const file = join(folder.path, 'hello.js')
    await writeFile(file, 'function main({ name }) { return { greeting: `Hello ${name}` } }')
    const wsk = async (controller: number, ...args: readonly string[]): Promise<string> => {
      const { url } = at.cluster.controllers[controller] ?? { url: '' }
      const { status, stdout, stderr } = await runWsk([...args, '--apihost', url, '--auth', at.cluster.auth])
      expect([status, stderr]).toEqual([0, ''])
      return stdout
    }
    expect(await wsk(0, 'action', 'create', 'hello', file)).toContain('created action hello')
    const result = await wsk(1, 'action', 'invoke', 'hello', '--result', '--param', 'name', 'you')
    expect(JSON.parse(result)).toEqual({ greeting: 'Hello you' })
    expect(await wsk(1, 'action', 'update', 'hello', file, '--annotation', 'a', 'b')).toContain('updated action hello')
    expect(await wsk(0, 'activation', 'list', '--limit', '1')).toContain('hello')
  })

  test('tell how they are', async () => {
    for (const node of [...at.cluster.controllers, ...at.cluster.invokers]) {
      expect(await node.get('/ready')).toEqual({ status: 200, body: { ready: true, reasons: [] } })
      expect((await node.get('/live')).status).toBe(200)
    }
  })

  test('spread what is invoked, by either controller', async () => {
    const ids = Array.from({ length: 12 }, (_, run) => accept(run % 2, `sleeper${run % 6}`, { at: run }))
    for (const [run, id] of (await Promise.all(ids)).entries()) {
      expect((await recordOf(id)).response).toMatchObject({ success: true, result: { at: run } })
    }
  }, 60_000)

  test('lose nothing and repeat nothing when an invoker is killed', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, run) => accept(run % 2, `sleeper${run % 6}`, { at: run, ms: 3000 })),
    )
    await delay(1500)
    endAll(await invoker(1).process.kill())
    const killedAtMs = Date.now()
    const unknownAfterMs: number[] = []
    const ended = ids.map(async (id, run) => {
      const { response } = await recordOf(id)
      if (response.success) return expect(response.result).toEqual({ at: run })
      unknownAfterMs.push(Date.now() - killedAtMs)
      const text = 'Outcome unknown: invoker1 stopped while the action was running. It is not run again.'
      expect(response.result).toEqual({ error: text })
    })
    await Promise.all(ended)
    expect(Date.now() - killedAtMs).toBeLessThan(25_000)
    expect(unknownAfterMs).not.toEqual([])
    expect(Math.max(...unknownAfterMs)).toBeLessThan(15_000)
    await at.cluster.untilUp(2)
    for (let run = 0; run < 6; run++) {
      const { status, body } = await call(run % 2, `POST actions/sleeper${run}?blocking=true&result=true`, {
        at: run,
      })
      expect([status, body]).toEqual([200, { at: run }])
    }
    await invoker(1).restart()
    await at.cluster.untilUp(3)
  }, 120_000)

  test('answer a call that is repeated with its first activation, whoever is asked and was killed meanwhile', async () => {
    const sinceMs = Date.now()
    /** Asks again, as it is told to, while another call with the key is being accepted. */
    const begin = (controller: number, ms = 3000): Promise<Answer> =>
      vi.waitFor(
        async () => {
          const answer = await call(controller, 'POST actions/sleeper3 once', { ms, at: 7 })
          expect(JSON.stringify(answer.body)).not.toContain('is being accepted; try again')
          return answer
        },
        { timeout: 5000, interval: 50 },
      )
    const [first, ...others] = await Promise.all([begin(1), begin(0), begin(1)])
    expect(first).toEqual({ status: 202, body: { activationId: expect.any(String) as unknown } })
    expect(others).toEqual([first, first])
    expect((await begin(0, 1)).status).toBe(422)
    endAll((await at.cluster.controllers[1]?.process.kill()) ?? [])
    expect(await begin(0)).toEqual(first)
    const { activationId } = first.body as { readonly activationId: string }
    expect((await recordOf(activationId)).response).toMatchObject({ success: true, result: { at: 7 } })
    await at.cluster.controllers[1]?.restart()
    await at.cluster.untilUp(3)
    expect(await begin(1)).toEqual(first)
    const { body } = await call(0, `GET activations?name=sleeper3&since=${sinceMs}&limit=10`)
    expect(body).toMatchObject([{ activationId }])
  }, 120_000)

  test('lose nothing when an invoker ends gracefully under load', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, run) => accept(run % 2, `sleeper${run % 6}`, { at: run, ms: 2000 })),
    )
    const end = await invoker(0).process.stop()
    expect(end.status).toBe(0)
    for (const [run, id] of ids.entries()) {
      expect((await recordOf(id)).response).toMatchObject({ success: true, result: { at: run } })
    }
    await invoker(0).restart()
    await at.cluster.untilUp(3)
  }, 120_000)
})
