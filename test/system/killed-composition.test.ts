import { expect, test } from 'vitest'
import { openOracle, oracleAction } from '../support/oracle.js'
import { idOf, nodeAction, readRecord, RestClient } from '../support/rest-client.js'
import { openServerFolder } from '../support/server-process.js'

const conductor = `exports.main = ({ id }) => (id === undefined ? { action: 'step', state: { id: 1 } } : {})`

test('a composition that a killed server was running is closed as one whose outcome is unknown, and not run again', async () => {
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
  expect([accepted.status, outwaited.status]).toEqual([202, 202])
  await oracle.untilRuns(2)
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
  expect(oracle.runs.size).toBe(2)
  expect(await next.stop()).toMatchObject({ status: 0 })
})
