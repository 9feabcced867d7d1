import { expect, test } from 'vitest'
import { zip } from '../archive-testing.js'
import { initAndRun, openTestContainers } from '../container-testing.js'

test.each(['auto', 'none'] as const)(
  'an action may require the client of the platform without bringing it, isolation %s',
  async (isolation) => {
    await using containers = await openTestContainers(isolation)
    for (const take of [`require('openwhisk')`, `(await import('openwhisk')).default`]) {
      const code = `async function main() {
        const { actions } = ${take}({ apihost: 'x', api_key: 'a:b' })
        return { client: typeof actions.invoke }
      }`
      expect(await initAndRun(containers, code)).toMatchObject({ body: { client: 'function' } })
    }
  },
)

test.each(['auto', 'none'] as const)('what an action brings comes first, isolation %s', async (isolation) => {
  await using containers = await openTestContainers(isolation)
  const files = {
    'index.js': `exports.main = () => ({ own: require('openwhisk') })`,
    'node_modules/openwhisk/index.js': `module.exports = 'mine'`,
  }
  const archive = zip(Object.entries(files).map(([name, content]) => ({ name, content })))
  expect(await initAndRun(containers, archive)).toMatchObject({ body: { own: 'mine' } })
})
