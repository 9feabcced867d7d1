import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDeferred } from '../../support/deferred.js'
import { openWebFixture, type WebFixture } from '../../test-support/web-fixture.js'

const invalid = (type: string): object => ({ error: `Response is not valid '${type}'.` })
const invalidHttp = invalid('message/http')
const mismatch = { error: 'Response type in header did not match generated content type.' }
const missing = { error: 'Response does not include requested property.' }

let web: WebFixture
beforeAll(async () => {
  web = await openWebFixture()
})
afterAll(async () => {
  await web[Symbol.asyncDispose]()
})

/** Status, content type and body of an action that ends with `result`. */
async function shown(result: unknown, options: Parameters<WebFixture['answer']>[1] = {}): Promise<unknown> {
  const { status, headers, text, body } = await web.answer(result, options)
  return [status, headers['content-type'], status >= 400 ? body : text]
}

function typed(contentType: unknown, body: unknown): object {
  return { headers: { 'content-type': contentType }, body }
}

describe('without an extension, or with .http', () => {
  test('[edge 84] an empty body is none', async () => {
    const headers = { 'content-type': 'text/css', 'x-a': 'b' }
    for (const [result, status] of [
      [{ body: '' }, 204],
      [{ statusCode: 200 }, 200],
      [{}, 204],
      [{ body: null }, 204],
      [{ headers, statusCode: 404 }, 404],
    ] as const) {
      for (const extension of ['', '.http']) {
        const reply = await web.answer(result, { extension, headers: { Accept: 'image/png' } })
        expect([result, reply.status, reply.text]).toEqual([result, status, ''])
        expect(reply.headers).not.toHaveProperty('content-type')
        expect(reply.headers['content-length']).toBe(status === 204 ? undefined : '0')
        expect(reply.headers).toHaveProperty('x-openwhisk-activation-id')
      }
    }
  })

  test('[edge 85] text is HTML, everything else JSON', async () => {
    expect(await shown({ body: '<b>ü</b>' })).toEqual([200, 'text/html; charset=UTF-8', '<b>ü</b>'])
    expect(await shown({ body: { a: [1] } })).toEqual([200, 'application/json', '{\n  "a": [\n    1\n  ]\n}'])
    expect(await shown('{"body": 1.50}')).toEqual([200, 'application/json', '1.50'])
    expect(await shown({ body: true })).toEqual([200, 'application/json', 'true'])
    expect(await shown({ body: [] })).toEqual([200, 'application/json', '[]'])
  })

  test('[edge 86] a plain string may be called JSON', async () => {
    web.api.balancer.script('guest/returns', { result: typed('application/json', 'plain') })
    const response = await fetch(`${web.api.http.url}/api/v1/web/guest/default/returns`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(await response.text()).toBe('plain')
    expect(await shown(typed('application/json', btoa('{"a":1}')))).toEqual([200, 'application/json', '{"a":1}'])
    expect(await shown(typed('application/json', 'true'))).toEqual([200, 'application/json', 'true'])
    expect(await shown(typed('application/hal+json', { a: 1 }))).toEqual([
      200,
      'application/hal+json',
      '{\n  "a": 1\n}',
    ])
    expect(await shown(typed('text/plain', { a: 1 }))).toMatchObject([400, 'application/json', mismatch])
  })

  test('[edge 87] binary content is decoded', async () => {
    const bytes = Buffer.from([0, 1, 254, 255, 10])
    const result = typed('image/png', bytes.toString('base64'))
    web.api.balancer.script('guest/returns', { result })
    const response = await fetch(`${web.api.http.url}/api/v1/web/guest/default/returns`)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
    for (const body of ['no base64!', 'abcde', 'ab=c', 'YQ=']) {
      expect(await shown(typed('image/png', body))).toMatchObject([400, 'application/json', mismatch])
    }
    expect(await shown(typed('image/svg+xml', btoa('<svg/>')))).toEqual([200, 'image/svg+xml', '<svg/>'])
    expect(await shown(typed('application/x-mine', 'YWJj'))).toEqual([200, 'application/x-mine', 'abc'])
    const text = typed('application/x-mine; charset=utf-8', 'YWJj')
    expect(await shown(text)).toEqual([200, 'application/x-mine; charset=UTF-8', 'YWJj'])
  })

  test('[edge 88] a content type has to be one', async () => {
    const unknown = { error: 'Response did not specify a known content-type.' }
    for (const type of ['xyzbar', '', 'a/b/c', 'text/html; charset', 'text/html, text/css', 5]) {
      expect(await shown(typed(type, 'text'))).toMatchObject([400, 'application/json', unknown])
      expect(await shown(typed(type, { a: 1 }))).toMatchObject([400, 'application/json', mismatch])
    }
    expect(await shown(typed('TEXT/CSS; charset="utf-8"; a=b', 'x'))).toEqual([
      200,
      'text/css; charset=UTF-8; a=b',
      'x',
    ])
  })

  test('[edge 89] a status is a whole number or the text of one', async () => {
    for (const statusCode of ['200', 200, 299, 404, 444, 599, '599', 500]) {
      expect(await shown({ statusCode, body: 'x' })).toMatchObject([
        Number(statusCode),
        'text/html; charset=UTF-8',
        'x',
      ])
    }
    for (const statusCode of ['xyz', 1000, 200.5, null, {}, true, 600, '', ' 200', 0, -200, '2e2']) {
      expect([statusCode, await shown({ statusCode, body: 'x' })]).toMatchObject([
        statusCode,
        [400, 'application/json', invalidHttp],
      ])
    }
    // Those would be taken for the beginning of another answer.
    for (const statusCode of [100, 101, 199]) expect((await web.answer({ statusCode })).status).toBe(400)
    for (const statusCode of [204, 205, 304]) {
      expect(await shown({ statusCode, body: 'x' })).toEqual([statusCode, undefined, ''])
    }
  })

  test('[edge 90] arrays are headers that repeat', async () => {
    const reply = await web.answer({ headers: { 'Set-Cookie': ['a=b', ['c=d']], n: 1, B: true, none: [] }, body: 'x' })
    expect(reply.headers).toMatchObject({ 'set-cookie': ['a=b', 'c=d'], n: '1', b: 'true' })
    expect(reply.headers).not.toHaveProperty('none')
    for (const headers of [null, [], 'x', 1, { a: null }, { a: {} }, { a: [null] }, { a: [{}] }]) {
      expect(await shown({ headers, body: 'x' })).toMatchObject([400, 'application/json', invalidHttp])
    }
    const twice = await web.answer({ headers: { 'Content-Type': 'text/css', 'content-type': 'text/csv' }, body: 'x' })
    expect(twice.rawHeaders.filter((name) => name.toLowerCase() === 'content-type')).toEqual(['Content-Type'])
  })

  test('[edge 91] a redirect is a location', async () => {
    const reply = await web.answer({ headers: { location: 'https://a.example/?b' }, statusCode: 302 })
    expect([reply.status, reply.headers.location, reply.text]).toEqual([302, 'https://a.example/?b', ''])
  })

  test('[edge 92] an error may be a whole answer', async () => {
    const error = { statusCode: 500, body: 'broken', headers: { 'x-a': 'b' } }
    const reply = await web.answer({ error }, { extension: '.http', statusCode: 1 })
    expect([reply.status, reply.text, reply.headers['x-a']]).toEqual([500, 'broken', 'b'])
    expect(await shown({ error: 'text' }, { statusCode: 1 })).toMatchObject([400, 'application/json', invalidHttp])
  })
})

describe('extensions', () => {
  test('[edge 93] .json shows objects and arrays', async () => {
    const extension = '.json'
    expect(await shown({ a: 1 }, { extension })).toEqual([200, 'application/json', '{\n  "a": 1\n}'])
    const error = { extension, statusCode: 1 } as const
    expect(await shown({ error: { a: 1 } }, error)).toEqual([200, 'application/json', '{\n  "a": 1\n}'])
    expect(await shown({ error: [1] }, error)).toEqual([200, 'application/json', '[\n  1\n]'])
    for (const text of ['{"error":"str"}', '{"error":1.0}', '{"error":null}']) {
      expect(await shown(text, error)).toMatchObject([400, 'application/json', invalid('application/json')])
    }
  })

  test.each([
    ['html', 'text/html', 'text/html; charset=UTF-8'],
    ['svg', 'image/svg+xml', 'image/svg+xml'],
  ])('.%s shows a string', async (name, mediaType, contentType) => {
    const extension = `.${name}`
    expect(await shown({ [name]: '<a/>' }, { extension })).toEqual([200, contentType, '<a/>'])
    expect(await shown({ [name]: 'x', body: 'body' }, { extension })).toEqual([200, contentType, 'body'])
    expect(await shown({ error: '<a/>' }, { extension, statusCode: 1 })).toEqual([200, contentType, '<a/>'])
    for (const result of [{}, { [name]: 1 }, { body: null, [name]: 'x' }, '{"body":1.0}']) {
      expect(await shown(result, { extension })).toMatchObject([400, 'application/json', invalid(mediaType)])
    }
  })

  test('.text shows any value', async () => {
    const extension = '.text'
    const type = 'text/plain; charset=UTF-8'
    for (const [result, text] of [
      [{ text: 'x' }, 'x'],
      [{ text: 'x', body: 'body' }, 'body'],
      ['{"text": 1.0}', '1.0'],
      [{ body: null }, 'null'],
      [{ text: true }, 'true'],
      [{ text: { a: 1 } }, '{\n  "a": 1\n}'],
    ]) {
      expect(await shown(result, { extension })).toEqual([200, type, text])
    }
    expect(await shown({ error: 5 }, { extension, statusCode: 1 })).toEqual([200, type, '5'])
    expect(await shown({ other: 1 }, { extension })).toMatchObject([404, 'application/json', missing])
  })
})

describe('activations that make no answer', () => {
  test('are errors with an activation id, and with CORS headers', async () => {
    const processing = { error: 'There was an error processing your request.' }
    for (const [options, status, body] of [
      [{ statusCode: 1 }, 404, missing],
      [{ statusCode: 2 }, 400, processing],
      [{ statusCode: 3 }, 400, processing],
    ] as const) {
      const reply = await web.answer({ body: 'x' }, options)
      expect([reply.status, reply.body]).toMatchObject([status, body])
      expect(reply.text).toBe(JSON.stringify(reply.body, null, 2))
      expect(reply.headers).toHaveProperty('x-openwhisk-activation-id')
      expect(reply.headers).toMatchObject({ 'access-control-allow-origin': '*' })
    }
    const list = await web.answer([{ body: 'x' }])
    expect([list.status, list.body]).toMatchObject([500, { error: 'There was an internal server error.' }])
  })

  test('[edge 100] that take too long are 202 in the shape of an error', async () => {
    await using slow = await openWebFixture({ limits: { blockingWaitMs: 20 } })
    const end = createDeferred<{ readonly result: unknown }>()
    slow.api.balancer.script('guest/echo', () => end.promise)
    const reply = await slow.call('GET', 'guest/default/echo.json')
    expect([reply.status, reply.body]).toEqual([
      202,
      { error: 'Response not yet ready.', code: reply.headers['x-request-id'] },
    ])
    expect(reply.headers).toHaveProperty('x-openwhisk-activation-id')
    end.resolve({ result: {} })
  })

  test('because nobody can run them are 503', async () => {
    await using busy = await openWebFixture()
    busy.api.balancer.isOverloaded = true
    const reply = await busy.call('GET', 'guest/default/echo.json')
    expect([reply.status, reply.body]).toMatchObject([
      503,
      { error: 'The server is currently unavailable (because it is overloaded or down for maintenance).' },
    ])
  })
})

test('a sequence is a web action by its own annotation', async () => {
  await web.action('first')
  await web.action('last')
  await web.action('both', { exec: { kind: 'sequence', components: ['/guest/first', '/guest/last'] } })
  web.api.balancer.script('guest/first', (_message, args) => ({ result: { got: args } }))
  web.api.balancer.script('guest/last', (_message, args) => ({ result: { body: args } }))
  const reply = await web.call('POST', 'guest/default/both/p?q=1', { body: { a: 1 } })
  expect([reply.status, reply.body]).toMatchObject([
    200,
    { got: { q: '1', a: 1, __ow_method: 'post', __ow_path: '/p' } },
  ])
})

test('Accept decides on answers below 300 alone', async () => {
  const wanting = (accept: string): { headers: Record<string, string> } => ({ headers: { Accept: accept } })
  for (const [accept, status] of [
    ['text/html', 200],
    ['text/*;q=0.1', 200],
    ['*/*', 200],
    ['image/png, */*;q=0', 406],
    ['application/json', 406],
    ['text/html;q=0, text/*', 406],
  ] as const) {
    const reply = await web.answer({ body: 'x' }, wanting(accept))
    expect([accept, reply.status]).toEqual([accept, status])
    if (status === 406) {
      const error = 'Resource representation is only available with these types:\ntext/html; charset=UTF-8'
      expect(reply.body).toMatchObject({ error })
    }
    expect((await web.answer({ statusCode: 300, body: 'x' }, wanting(accept))).status).toBe(300)
    expect((await web.answer({ statusCode: 404, body: 'x' }, wanting(accept))).status).toBe(404)
  }
})
