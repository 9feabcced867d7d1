import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openServer } from '../server.js'

test('the page of the server says what is counted, in the order in which it is shown', async () => {
  const page = readFileSync(new URL('../../../../docs/server.md', import.meta.url), 'utf8')
  const [table = ''] = /^\*\*Status\.\*\*.*?^\*\*Metrics/ms.exec(page) ?? []
  const rows = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  await using server = await openServer({ memory: true, prewarm: false })
  expect(rows).toEqual(Object.keys(server.counters()))
})
