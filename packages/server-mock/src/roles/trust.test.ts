import { expect, test } from 'vitest'
import { configFromOptions } from '../config/config.js'
import type { LibraryOptions } from '../config/options.js'
import { checkNewKey, checkStoredKeys } from './trust.js'

const published =
  '23bc46b1-71f6-4ed5-8c54-816aa4f8c502:123zO3xZCLrMN6v2BKK1dXYFpXlPkccOFqm12CdAsMgRU4VrNZ9lyGVCGuMDGIwP'
const [uuid = '', key = ''] = published.split(':')
const found = { subject: 'guest', namespace: 'guest', uuid, key }
const subjects = { findPublishedKey: () => Promise.resolve(found) }

const config = (options: LibraryOptions): ReturnType<typeof configFromOptions> =>
  configFromOptions({ memory: true, ...options })

test('a published key that is stored, or asked for, is refused where containers of actions reach the API (T4)', async () => {
  const docker = config({ containers: 'docker' })
  await expect(checkStoredKeys(docker, subjects)).rejects.toThrow(
    'subject guest: this key is printed in public documentation and every container with an action reaches this server; use another key, or --containers process',
  )
  expect(() => checkNewKey(docker, published)).toThrow(
    'This key is printed in public documentation and every container with an action reaches this server.',
  )
})

test('a published key does where only users of this machine reach the API', async () => {
  const alone = config({})
  await expect(checkStoredKeys(alone, subjects)).resolves.toBeUndefined()
  expect(() => checkNewKey(alone, published)).not.toThrow()
})
