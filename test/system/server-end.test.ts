import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openHome, type Ready, rest, startReady } from '../support/server-program.js'

const sleeper = {
  exec: {
    kind: 'nodejs:default',
    code: `async function main({ ms }) {
      console.log('began')
      await new Promise((done) => setTimeout(done, ms))
      return { slept: ms }
    }`,
  },
  limits: { memory: 512 },
}

async function createSleeper(ready: Ready): Promise<void> {
  expect((await rest(ready, { method: 'PUT', path: 'actions/sleep', body: sleeper })).status).toBe(200)
}

async function accept(ready: Ready, ms: number): Promise<string> {
  const { status, body } = await rest(ready, { method: 'POST', path: 'actions/sleep', body: { ms } })
  expect(status).toBe(202)
  return String(body['activationId'])
}

async function recordOf(ready: Ready, id: string): Promise<Readonly<Record<string, unknown>>> {
  return (await rest(ready, { method: 'GET', path: `activations/${id}` })).body
}

async function running(data: string, { url }: Ready): Promise<number> {
  const key = readFileSync(`${data}/admin.key`, 'utf8').trim()
  const response = await fetch(`${url}/_wsk/v1/status`, { headers: { authorization: `Bearer ${key}` } })
  const { counters } = (await response.json()) as { counters: { running: number } }
  return counters.running
}

/** Processes whose command line names the launchers of a folder of ours. */
function processesOf(marker: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(marker)
      } catch {
        return false
      }
    })
}

describe('SIGTERM', () => {
  test('lets what was accepted end and answers those who wait; a second start goes on with the folder', async () => {
    using home = openHome()
    const data = home.file('data')
    const first = await startReady(['--data', data])
    await createSleeper(first.ready)
    const id = await accept(first.ready, 600)
    const waiting = rest(first.ready, {
      method: 'POST',
      path: 'actions/sleep?blocking=true&result=true',
      body: { ms: 400 },
    })
    await expect.poll(() => running(data, first.ready)).toBeGreaterThan(0)
    first.child.kill('SIGTERM')
    expect(await waiting).toMatchObject({ status: 200, body: { slept: 400 } })
    expect(await first.ended).toBe(0)
    expect(existsSync(`${data}/server.json`)).toBe(false)
    const second = await startReady(['--data', data])
    expect(second.ready.auth).toBe(first.ready.auth)
    expect(await recordOf(second.ready, id)).toMatchObject({ response: { result: { slept: 600 } } })
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
  })

  test('cuts everything short when it comes a second time', async () => {
    using home = openHome()
    const data = home.file('data')
    const { ready, child, ended } = await startReady(['--data', data])
    await createSleeper(ready)
    await accept(ready, 50_000)
    await expect.poll(() => running(data, ready)).toBe(1)
    child.kill('SIGTERM')
    await expect
      .poll(() =>
        fetch(`${ready.url}/ping`).then(
          () => 'open',
          () => 'closed',
        ),
      )
      .toBe('closed')
    child.kill('SIGTERM')
    expect(await ended).toBe(143)
  })
})

describe.runIf(process.platform === 'linux')('kill -9', () => {
  test('loses nothing that was answered: the next start runs or closes it, and ends the orphans', async () => {
    using home = openHome()
    const data = home.file('data')
    // Room for one container: the second activation has not started when the server is killed.
    const args = ['--data', data, '--pool-memory', '512']
    const first = await startReady(args)
    await createSleeper(first.ready)
    const started = await accept(first.ready, 50_000)
    await expect.poll(() => running(data, first.ready)).toBe(1)
    const waiting = await accept(first.ready, 5)
    const session = readdirSync(`${data}/run`).find((name) => /^[0-9a-f]{16}$/.test(name)) ?? ''
    expect(processesOf(`__WSK_SESSION=${session}`).length).toBeGreaterThan(0)
    first.child.kill('SIGKILL')
    expect(await first.ended).toBe('SIGKILL')

    const second = await startReady(args)
    expect(second.ready.auth).toBe(first.ready.auth)
    expect(processesOf(`__WSK_SESSION=${session}`)).toEqual([])
    expect(await recordOf(second.ready, started)).toMatchObject({
      activationId: started,
      response: { status: 'whisk internal error', success: false },
    })
    expect(JSON.stringify(await recordOf(second.ready, started))).toMatch(/outcome unknown/i)
    await expect
      .poll(() => recordOf(second.ready, waiting))
      .toMatchObject({
        activationId: waiting,
        response: { result: { slept: 5 }, status: 'success' },
      })
    expect((await rest(second.ready, { method: 'GET', path: 'actions/sleep' })).status).toBe(200)
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    expect(readdirSync(`${data}/run`).filter((name) => /^[0-9a-f]{16}$/.test(name))).toEqual([])
  })
})
