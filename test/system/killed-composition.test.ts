import { expect, test } from 'vitest'
import { openOracle, oracleAction } from '../support/oracle.js'
import { idOf, nodeAction, readRecord, RestClient } from '../support/rest-client.js'
import { openServerFolder } from '../support/server-process.js'

const conductor = `exports.main = ({ id }) => (id === undefined ? { action: 'step', state: { id: 1 } } : {})`

test('a sequence and a composition that a killed server had accepted and not begun are run by the next one', async () => {
  await using folder = await openServerFolder()
  await using oracle = await openOracle()
  // The held action has the whole pool.
  const options = { args: ['--pool-memory', '256', '--action-memory-max', '256', '--log-level', 'warn'] }
  const server = await folder.start(options)
  await using rest = new RestClient(server.ready)
  const parameters = [{ key: 'port', value: oracle.port }]
  await rest.put('actions/held', nodeAction(oracleAction, { parameters: [...parameters, { key: 'ms', value: -1 }] }))
  await rest.put('actions/step', nodeAction(oracleAction, { parameters }))
  await rest.put('actions/composed', nodeAction(conductor, { annotations: [{ key: 'conductor', value: true }] }))
  await rest.put('actions/steps', { exec: { kind: 'sequence', components: ['/_/step', '/_/step'] } })
  await rest.put('triggers/knock', {})
  await rest.put('rules/opens', { trigger: '/_/knock', action: '/_/steps' })
  const held = idOf(await rest.call('POST', 'actions/held', {}))
  await oracle.untilRuns(1)
  const paths = ['actions/steps', 'actions/composed', 'triggers/knock']
  const accepted = await Promise.all(paths.map(async (path) => rest.call('POST', path, { n: 1 })))
  expect(accepted.map(({ status }) => status)).toEqual([202, 202, 202])
  await server.untilStatus(({ queued }) => queued === 3)
  await server.kill()
  oracle.release()
  const next = await folder.start(options)
  await next.untilQuiet()
  await using restAfter = new RestClient(next.ready)
  for (const id of accepted.slice(0, 2).map(idOf)) {
    expect((await readRecord(restAfter, id))?.response).toMatchObject({ status: 'success' })
  }
  expect(oracle.runs.has(held)).toBe(true)
  // One of the held action, two of each sequence, one of the composition; each once.
  expect([...oracle.runs.values()].map((runs) => runs.length)).toEqual([1, 1, 1, 1, 1, 1])
  expect(await next.stop()).toMatchObject({ status: 0 })
})

test('a composition or sequence that a killed server was running is closed as one whose outcome is unknown, and not run again', async () => {
  await using folder = await openServerFolder()
  await using oracle = await openOracle()
  const server = await folder.start()
  await using rest = new RestClient(server.ready)
  await rest.put(
    'actions/step',
    nodeAction(oracleAction, {
      parameters: [
        { key: 'port', value: oracle.port },
        { key: 'ms', value: -1 },
      ],
    }),
  )
  const annotations = [{ key: 'conductor', value: true }]
  await rest.put('actions/composed', nodeAction(conductor, { annotations }))
  const accepted = await rest.call('POST', 'actions/composed', {})
  const outwaited = await rest.call('POST', 'actions/composed?blocking=true&timeout=100', {})
  await rest.put('actions/inner', { exec: { kind: 'sequence', components: ['/_/step', '/_/step'] } })
  await rest.put('actions/outer', { exec: { kind: 'sequence', components: ['/_/inner', '/_/step'] } })
  const nested = await rest.call('POST', 'actions/outer', {})
  expect([accepted.status, outwaited.status, nested.status]).toEqual([202, 202, 202])
  await oracle.untilRuns(3)
  await server.kill()
  oracle.release()
  const next = await folder.start()
  await next.untilQuiet()
  await using restAfter = new RestClient(next.ready)
  for (const id of [idOf(accepted), idOf(outwaited)]) {
    const record = await readRecord(restAfter, id)
    expect(record).toMatchObject({
      name: 'composed',
      response: {
        status: 'whisk internal error',
        result: {
          error: 'Outcome unknown: the server stopped while the composition was running. It is not run again.',
        },
      },
      annotations: expect.arrayContaining([{ key: 'conductor', value: true }]) as unknown,
    })
  }
  expect((await readRecord(restAfter, idOf(nested)))?.response.result).toEqual({
    error: 'Outcome unknown: the server stopped while the sequence was running. It is not run again.',
  })
  expect(oracle.runs.size).toBe(3)
  expect(await next.stop()).toMatchObject({ status: 0 })
})
