import { expect, it } from 'vitest'
import { findIsolation } from '../invoker/containers/process/isolation.js'
import { type StartFacts, startLines } from './start-lines.js'

const plain: StartFacts = {
  role: 'all',
  version: '1.2.3',
  url: 'http://127.0.0.1:3233',
  dataFolder: '/data',
  auth: 'uuid:key',
  namespace: 'guest',
  isolation: () => Promise.resolve({ kind: 'bubblewrap', detail: '' }),
  runtimes: () => Promise.resolve([]),
  notes: [],
}

it('says once that code is trusted where nothing keeps actions apart', async () => {
  const isolation = await findIsolation('none', () => {
    throw new Error('there is nothing to try')
  })
  const lines = await startLines({ ...plain, isolation: () => Promise.resolve(isolation) })
  expect(lines).toContain('\n  isolation  none: switched off, trusted code only\n')
})
