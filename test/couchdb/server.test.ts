import { describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { openCouchDb } from '../support/couchdb.js'

const missing = await missingComponent('own-couchdb')

describe.skipIf(missing !== undefined)(`a CouchDB for tests${missing === undefined ? '' : ` (${missing})`}`, () => {
  test('keeps its data over a kill, and lets nobody in without the password', async () => {
    await using couch = await openCouchDb()
    if (!couch.canFail) return
    const authorization = `Basic ${btoa(`${couch.user}:${couch.password}`)}`
    const get = (path: string, method = 'GET'): Promise<Response> =>
      fetch(`${couch.origin}/${path}`, { method, headers: { authorization } })
    const ask = (path: string, method?: string): Promise<number> => get(path, method).then(({ status }) => status)
    expect((await fetch(couch.origin)).status).toBe(401)
    expect(await ask('kept', 'PUT')).toBe(201)
    // It notes which databases there are after it has answered.
    await expect.poll(async () => (await get('_all_dbs')).text()).toContain('"kept"')
    await couch.kill()
    await expect(ask('kept')).rejects.toThrow('fetch failed')
    await couch.restart()
    expect(await ask('kept')).toBe(200)
  })
})
