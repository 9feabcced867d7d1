import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApi, type TestApi } from '../../test-support/test-api.js'

const code = { exec: { kind: 'nodejs:20', code: 'x y' } }

interface Summary {
  readonly activationId: string
  readonly name: string
  readonly start: number
}

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
  await api.call('PUT', 'guest/packages/pkg', { body: {} })
  await api.call('PUT', 'guest/packages/bind', { body: { binding: { namespace: '_', name: 'pkg' } } })
  for (const name of ['hello', 'pkg/hello', 'quiet']) await api.call('PUT', `guest/actions/${name}`, { body: code })
  for (const name of ['hello', 'pkg/hello', 'bind/hello', 'hello']) {
    await api.call('POST', `guest/actions/${name}?blocking=true`, { body: { from: name } })
    await new Promise((resolve) => {
      setTimeout(resolve, 3)
    })
  }
})
afterAll(() => api[Symbol.asyncDispose]())

const list = async (query = '') => (await api.call('GET', `guest/activations${query}`)).body as readonly Summary[]

describe('a list', () => {
  test('[edge 71] has summaries; only docs=true has response, logs and subject', async () => {
    const [summary] = await list()
    expect(summary).toMatchObject({
      namespace: 'guest',
      name: 'hello',
      version: '0.0.1',
      publish: false,
      statusCode: 0,
      duration: 5,
    })
    for (const key of ['response', 'logs', 'subject']) expect(summary).not.toHaveProperty(key)
    const [whole] = await list('?docs=true')
    expect(whole).toMatchObject({
      subject: 'guest-subject',
      response: { result: { from: 'hello' } },
      logs: [expect.any(String)],
    })
    const starts = (await list()).map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((left, right) => right - left))
  })

  test('[edge 72] is bounded by since and upto, both inclusive, alone, together and with a name', async () => {
    const all = await list()
    const [newest, , third, oldest] = all
    const ids = async (query: string) => (await list(query)).map(({ activationId }) => activationId)
    const idsOf = (part: readonly Summary[]) => part.map(({ activationId }) => activationId)
    expect(await ids(`?since=${third?.start}`)).toEqual(idsOf(all.slice(0, 3)))
    expect(await ids(`?upto=${third?.start}`)).toEqual(idsOf(all.slice(2)))
    expect(await ids(`?since=${third?.start}&upto=${third?.start}`)).toEqual([third?.activationId])
    expect(await ids(`?name=hello&upto=${third?.start}`)).toEqual([oldest?.activationId])
    expect(await ids(`?since=${(newest?.start ?? 0) + 1}`)).toEqual([])
    expect((await api.call('GET', `guest/activations?count=true&since=${third?.start}&skip=1`)).body).toEqual({
      activations: 2,
    })
    for (const [name, value] of [
      ['since', 'x'],
      ['upto', '1.5'],
      ['since', '-1'],
      ['since', ''],
      ['upto', ''],
    ] as const) {
      const reply = await api.call('GET', `guest/activations?${name}=${value}`)
      const error =
        `The query parameter '${name}' was malformed:\nParameter is not a valid value for epoch seconds: ${value}`.trim()
      expect([reply.status, reply.body]).toMatchObject([400, { error }])
    }
  })

  test('[edge 73] is filtered by name or package/name; blank is no filter, anything else is refused', async () => {
    const count = async (name: string) => (await list(`?name=${name}`)).length
    expect([
      await count('hello'),
      await count('pkg/hello'),
      await count('bind/hello'),
      await count('/pkg/hello'),
    ]).toEqual([2, 1, 1, 1])
    expect([await count(''), await count('%20'), await count('none')]).toEqual([4, 4, 0])
    for (const name of ['a/b/c', '!bad', 'a/!', '/']) {
      const reply = await api.call('GET', `guest/activations?name=${encodeURIComponent(name)}`)
      const error = `The query parameter 'name' was malformed:\nParameter may be a 'simple' name or 'package-name/simple' name: ${name}`
      expect([name, reply.status, reply.body]).toMatchObject([name, 400, { error }])
    }
  })

  test('cannot be counted and documented at once', async () => {
    const reply = await api.call('GET', 'guest/activations?count=true&docs=true')
    expect([reply.status, reply.body]).toMatchObject([
      400,
      { error: "The parameter 'docs' is not permitted with 'count'." },
    ])
    expect((await api.call('GET', 'guest/activations?count=true&limit=1&name=hello')).body).toEqual({ activations: 2 })
  })
})

describe('one activation', () => {
  test('[edge 74] has an id of 32 letters and digits', async () => {
    const refusals = {
      ['0'.repeat(31)]: 'Activation id length is 31 but must be 32.',
      ['0'.repeat(33)]: 'Activation id length is 33 but must be 32.',
      [`${'0'.repeat(31)}!`]: 'The activation id is not valid.',
      [`${'0'.repeat(31)}%2F`]: 'The activation id is not valid.',
    }
    for (const [id, error] of Object.entries(refusals)) {
      for (const tail of ['', '/', '/logs', '/result']) {
        const reply = await api.call('GET', `guest/activations/${id}${tail}`)
        expect([id, reply.status, reply.body]).toMatchObject([id, 400, { error }])
      }
    }
  })

  test('[edge 75] that logs nothing has no logs', async () => {
    const record = {
      namespace: 'guest',
      name: 'quiet',
      version: '0.0.1',
      subject: 'guest-subject',
      activationId: 'a'.repeat(32),
      start: 1,
      end: 2,
      response: { statusCode: 0 as const },
      logs: [],
      annotations: [],
    }
    await api.stores.activations.store(record)
    expect((await api.call('GET', `guest/activations/${record.activationId}/logs`)).body).toEqual({ logs: [] })
    const result = await api.call('GET', `guest/activations/${record.activationId}/result`)
    expect(result.body).toEqual({ status: 'success', success: true })
  })

  test('[edge 76] has status and success beside its result', async () => {
    const [newest] = await list()
    const path = `_/activations/${newest?.activationId}`
    expect((await api.call('GET', `${path}/result`)).body).toEqual({
      status: 'success',
      success: true,
      result: { from: 'hello' },
      size: 16,
    })
    expect((await api.call('GET', path)).body).toEqual((await api.call('GET', `${path}/`)).body)
    expect((await api.call('GET', `${path}/logs`)).body).toEqual({ logs: [expect.stringContaining('ran hello')] })
  })
})
