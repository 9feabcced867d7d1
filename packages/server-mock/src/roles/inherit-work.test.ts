import { jsonText } from '@wsk/contract'
import { expect, test } from 'vitest'
import type { Recovery } from '../controller/recover-work.js'
import type { UnfinishedWork, WorkLog } from '../store/port.js'
import { type Logger, silentLogger } from '../telemetry/logger.js'
import { inheritWork } from './inherit-work.js'

const piece: UnfinishedWork = {
  work: { kind: 'sequence', activationId: 'a', plan: jsonText({}) },
  started: true,
}

async function inherit(takeOver: WorkLog['takeOver']): Promise<{ recoveries: Recovery[]; lines: string[] }> {
  const recoveries: Recovery[] = []
  const lines: string[] = []
  const say = (_fields: object, line: string): void => void lines.push(line)
  const log: Logger = { ...silentLogger, warn: say, error: say }
  const work: WorkLog = {
    accept: () => Promise.resolve(),
    revise: () => Promise.resolve(),
    started: () => undefined,
    finished: () => undefined,
    unfinished: () => [],
    ...(takeOver === undefined ? {} : { takeOver }),
  }
  await inheritWork('1', {
    stores: { work },
    controller: {
      recover: (recovery) => {
        recoveries.push(recovery)
        return Promise.resolve()
      },
    },
    identityOf: () => Promise.resolve(undefined),
    log,
  })
  return { recoveries, lines }
}

test('what a dead controller had accepted is ended as after a restart', async () => {
  const { recoveries, lines } = await inherit((controller) => Promise.resolve(controller === '1' ? [piece] : []))
  expect([recoveries.map(({ unfinished }) => unfinished), lines]).toEqual([
    [[piece]],
    ['took over what controller 1 had accepted'],
  ])
})

test('nothing is done where nothing is left, or nobody else could have it', async () => {
  expect(await inherit(() => Promise.resolve([]))).toEqual({ recoveries: [], lines: [] })
  expect(await inherit(undefined)).toEqual({ recoveries: [], lines: [] })
})

test('a store that cannot say is told of', async () => {
  const { lines } = await inherit(() => Promise.reject(new Error('down')))
  expect(lines).toEqual(['what controller 1 had accepted could not be taken over'])
})
