import { inspect } from 'node:util'
import { type ErrorKind, errorKinds, texts } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import * as apiErrors from './api-errors.js'
import { createClient, type WhiskClient } from './client.js'
import * as errors from './errors.js'
import { isWhiskError } from './errors.js'
import { type CannedReply, openContractServer, testAuth } from './test-support/contract-server.js'
import { failure } from './test-support/failure.js'
import { openHttpServer } from './test-support/raw-servers.js'
import { sampleActivation, sampleFailure, sampleId } from './test-support/samples.js'

const transactionId = 'jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV'

function clientOf(apihost: string): WhiskClient {
  return createClient({ apihost, auth: testAuth, env: {}, retries: 0 })
}

async function invokeAgainst(reply: CannedReply, options: { result?: true; blocking?: true } = { result: true }) {
  await using server = await openContractServer(() => reply)
  await using client = clientOf(server.apihost)
  return await failure(client.actions.invoke('hello', {}, options as { result: true }))
}

const classes: Readonly<Record<number, typeof apiErrors.ApiRequestError>> = {
  400: apiErrors.BadRequestError,
  401: apiErrors.UnauthorizedError,
  403: apiErrors.ForbiddenError,
  404: apiErrors.NotFoundError,
  406: apiErrors.BadRequestError,
  409: apiErrors.ConflictError,
  413: apiErrors.TooLargeError,
  414: apiErrors.TooLargeError,
  415: apiErrors.BadRequestError,
  422: apiErrors.BadRequestError,
  429: apiErrors.TooManyRequestsError,
  500: apiErrors.ServerError,
  501: apiErrors.ServerError,
  502: apiErrors.ServerError,
  503: apiErrors.ServerError,
}

const wireTexts: Partial<Readonly<Record<ErrorKind, string>>> = {
  malformedContent: texts.malformedContent('x'),
  malformedQuery: "The query parameter 'limit' was malformed:\nx",
  invalidPath: texts.nameIllegal,
}

describe('each kind of the contract', () => {
  test.each(Object.keys(errorKinds) as ErrorKind[])('%s comes back as it was thrown', async (kind) => {
    const { status, text } = errorKinds[kind]
    const error = wireTexts[kind] ?? text
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing
        .writeHead(status, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ error, code: transactionId }))
    })
    await using client = clientOf(server.apihost)
    const thrown = await failure(client.actions.get('hello'))
    expect(thrown).toBeInstanceOf(classes[status])
    expect(thrown).toMatchObject({ status, message: error, transactionId, requestId: transactionId, method: 'GET' })
    // A text alone does not tell a refused path from another bad request.
    expect(thrown.kind).toBe(kind === 'invalidPath' ? 'badRequest' : kind)
    expect(thrown.toJSON()).toMatchObject({ status, message: error, transactionId })
    expect((thrown as apiErrors.ApiRequestError).response.text).toContain(transactionId)
  })
})

test('each class says its name, in its stack too', () => {
  const all: Record<string, unknown> = { ...errors, ...apiErrors }
  const named = Object.entries(all).filter(([name]) => /^[A-Z]\w+Error$/.test(name))
  expect(named.length).toBeGreaterThan(15)
  for (const [name, errorClass] of named) {
    const prototype: unknown = Reflect.get(errorClass as object, 'prototype')
    expect(prototype).toMatchObject({ name })
    expect(prototype).toBeInstanceOf(Error)
  }
  expect(new errors.TimeoutError('late').stack).toMatch(/^TimeoutError: late/)
  expect(Object.keys(new errors.TimeoutError('late'))).toEqual(['kind'])
})

describe('an answer that is not in the form of the API', () => {
  test.each([
    [502, 'text/html', '<html>nginx</html>', 'badGateway', errorKinds.badGateway.text],
    [500, 'text/plain', 'There was an internal server error.', 'internal', errorKinds.internal.text],
    [504, 'text/html', '', 'internal', errorKinds.internal.text],
    [418, 'application/json', '{"error":"I am a teapot"}', 'badRequest', 'I am a teapot'],
    [413, '', '', 'tooLarge', errorKinds.tooLarge.text],
    [502, 'application/json', '{"message":"Bad Gateway"}', 'badGateway', errorKinds.badGateway.text],
  ] as const)('%i %s is judged by its status', async (...[status, contentType, body, kind, message]) => {
    await using server = await openHttpServer((_incoming, outgoing) => {
      outgoing.writeHead(status, contentType === '' ? {} : { 'Content-Type': contentType }).end(body)
    })
    await using client = clientOf(server.apihost)
    const error = await failure(client.actions.invoke('hello', {}, { result: true }))
    expect(error).toBeInstanceOf(apiErrors.ApiRequestError)
    expect(error).toMatchObject({ status, kind, message })
    // The id that was sent stands in for the one that the server did not say.
    expect(error.transactionId).toMatch(/^[0-9a-f]{32}$/)
  })

  const answering = (status: number, contentType: string, body: string) =>
    openHttpServer((_incoming, outgoing) => outgoing.writeHead(status, { 'Content-Type': contentType }).end(body))

  test.each([
    ['text/html; charset=x', '<html>\n\t\u001b[1m<h1>Sorry</h1>', 'text/html, <html> [1m<h1>Sorry</h1>'],
    ['text/plain', '', 'text/plain, empty'],
    [
      'application/json',
      '{"message":"no","token":"hunter2"}',
      'application/json, {"message":"no","token":"[redacted]"}',
    ],
    ['text/plain', `${'x'.repeat(300)}${testAuth}`, `text/plain, ${'x'.repeat(200)}…`],
    ['text/plain', `${'x'.repeat(150)} ${testAuth}`, `text/plain, ${'x'.repeat(150)} [redacted]`],
  ])('of %s %j is shown in the hint', async (contentType, body, shown) => {
    await using server = await answering(503, contentType, body)
    await using client = clientOf(server.apihost)
    const { hint } = await failure(client.actions.get('hello'))
    const overloaded = 'The server has no capacity at the moment. Try again later.'
    expect(hint).toBe(`${overloaded} The answer is no error of the API: ${shown}`)
  })

  test.each([
    ['text/html', '<h1>404</h1>'],
    ['application/json', '{"message":"no Route matched"}'],
    ['application/json', '{"status":404,"error":"Not Found"}', 'Not Found'],
    ['text/plain', ''],
  ])('does not mean that an activation still runs: 404 %s %s', async (contentType, body, message = texts.noRoute) => {
    await using server = await answering(404, contentType, body)
    await using client = clientOf(server.apihost)
    const pending = client.activations.pending(sampleId)
    expect(await failure(pending.poll())).toMatchObject({ kind: 'noRoute', status: 404, message })
    expect((await failure(pending.wait({ timeoutMs: 2_000 }))).kind).toBe('noRoute')
  })
})

describe('an action that failed', () => {
  const headers = { 'x-openwhisk-activation-id': sampleId }

  test('comes with its record', async () => {
    const error = await invokeAgainst({ status: 502, body: sampleFailure, headers }, { blocking: true })
    expect(error).toBeInstanceOf(apiErrors.ActionFailedError)
    expect(error).toMatchObject({
      kind: 'actionFailed',
      status: 502,
      activationId: sampleId,
      result: { error: 'boom' },
      activation: sampleFailure,
      outcome: sampleFailure.response,
      message: 'The action failed (application error): boom',
    })
  })

  test('comes with its result alone where that was asked for', async () => {
    const error = await invokeAgainst({ status: 502, body: { error: { deep: [1] } }, headers })
    expect(error).toMatchObject({ kind: 'actionFailed', activationId: sampleId, result: { error: { deep: [1] } } })
    expect(error.message).toBe('The action failed (error): {"deep":[1]}')
    expect((error as apiErrors.ActionFailedError).activation).toBeUndefined()
  })

  test('is told apart from a failure of the server by the code [edge 1]', async () => {
    const own = await invokeAgainst({ status: 500, body: { error: 'boom' }, headers })
    expect(own.kind).toBe('actionFailed')
    const server = await invokeAgainst({ status: 500, body: { error: 'boom', code: transactionId } })
    expect(server).toMatchObject({ kind: 'internal', message: 'boom', transactionId })
  })

  test.each([500, 502])('may give a code of its own: %i', async (status) => {
    const body = { error: 'boom', code: 'E_BOOM' }
    const own = await invokeAgainst({ status, body, headers })
    expect(own).toMatchObject({ kind: 'actionFailed', activationId: sampleId, result: body })
    const ofServer = { ...headers, 'X-Request-ID': transactionId }
    const server = await invokeAgainst({ status, body: { error: 'boom', code: transactionId }, headers: ofServer })
    expect(server).toBeInstanceOf(apiErrors.ServerError)
    expect(server).toMatchObject({ message: 'boom', transactionId, activationId: sampleId })
    const noRun = await invokeAgainst({ status, body })
    expect(noRun).toBeInstanceOf(apiErrors.ServerError)
  })

  test('is no failure of the call that fetches its record', async () => {
    await using server = await openContractServer(() => ({ status: 200, body: sampleFailure }))
    await using client = clientOf(server.apihost)
    expect((await client.activations.get(sampleId)).response.success).toBe(false)
    const waited = await failure(client.activations.pending(sampleId).wait())
    expect(waited).toMatchObject({ kind: 'actionFailed', activation: sampleFailure })
  })
})

describe('an action that outlasts the wait', () => {
  const accepted = { status: 202, body: { activationId: sampleId }, headers: { 'x-openwhisk-activation-id': sampleId } }

  test('is an outcome where outcomes were asked for', async () => {
    await using server = await openContractServer(({ operationId }) =>
      operationId === 'invokeAction' ? accepted : { status: 200, body: sampleActivation },
    )
    await using client = clientOf(server.apihost)
    const outcome = await client.actions.invoke('hello', {}, { blocking: true })
    expect(outcome).toMatchObject({ status: 'running', activationId: sampleId })
    const record = outcome.status === 'running' ? await outcome.wait() : outcome.activation
    expect(record).toEqual(sampleActivation)
  })

  test('is an error with a handle where its result was asked for', async () => {
    await using server = await openContractServer(({ operationId }) =>
      operationId === 'invokeAction' ? accepted : { status: 200, body: sampleActivation },
    )
    await using client = clientOf(server.apihost)
    const error = await failure(client.actions.invoke('hello', {}, { result: true }))
    expect(error).toBeInstanceOf(apiErrors.StillRunningError)
    expect(error).toMatchObject({ kind: 'stillRunning', status: 202, activationId: sampleId })
    expect(await (error as apiErrors.StillRunningError).pending.wait()).toEqual(sampleActivation)
    expect(JSON.stringify(error)).not.toContain('pending":')
  })
})

describe('an error that is shown', () => {
  test('has no secrets in it, wherever they came from', async () => {
    const [, secret = ''] = testAuth.split(':')
    const encoded = Buffer.from(testAuth).toString('base64')
    await using server = await openHttpServer((incoming, outgoing) => {
      const body = { error: { echoed: [incoming.headers.authorization, testAuth, secret] } }
      outgoing.writeHead(502, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
    })
    await using client = clientOf(server.apihost)
    const error = await failure(client.actions.invoke('hello', { authKey: testAuth }, { result: true }))
    const shown = [error.message, JSON.stringify(error), inspect(error), String(error.stack)]
    for (const text of shown) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain(encoded)
    }
    expect(JSON.stringify(error)).toContain('[redacted]')
    // What the action gave is still there for the program.
    expect(JSON.stringify((error as apiErrors.ActionFailedError).result)).toContain(secret)
  })

  test('is known as one of ours, also by another copy of this package', () => {
    expect(isWhiskError(new errors.ValidationError('x'))).toBe(true)
    expect(isWhiskError(new Error('x'))).toBe(false)
    expect(isWhiskError(null)).toBe(false)
  })

  test('says what to do next', async () => {
    const hintOf = async (status: number, error: string): Promise<string | undefined> => {
      await using server = await openHttpServer((_incoming, outgoing) => {
        outgoing.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error, code: 'x' }))
      })
      await using client = clientOf(server.apihost)
      return (await failure(client.actions.create('hello', {}))).hint
    }
    expect(await hintOf(409, texts.resourceExists)).toContain('`update`')
    expect(await hintOf(401, texts.unauthorized)).toContain('`auth`')
    expect(await hintOf(400, 'whatever')).toBeUndefined()
  })
})

describe('without a host or a key', () => {
  test('the first call says so, and not the construction', async () => {
    await using client = createClient({ env: {} })
    expect(await failure(client.info.api())).toMatchObject({
      kind: 'configuration',
      problem: 'missingApihost',
      message: 'An API host must be provided.',
    })
    await using keyless = createClient({ env: {}, apihost: 'http://127.0.0.1:1', retries: 0 })
    expect(await failure(keyless.actions.list())).toMatchObject({ kind: 'configuration', problem: 'missingAuth' })
    expect(await failure(keyless.info.api())).toMatchObject({ kind: 'connection' })
  })

  test.each(['ftp://h', 'http://', 'http://u:p@h', 'https://h?a=b', 'ht tp://x', 'http://h:99999'])(
    '%s is no host',
    (apihost) => {
      expect(() => createClient({ apihost })).toThrow(expect.objectContaining({ problem: 'invalidApihost' }))
    },
  )

  test.each([{ timeoutMs: -1 }, { retries: Number.NaN }, { connectTimeoutMs: -5 }, { proxy: 'nonsense' }])(
    '%o cannot work',
    (option) => {
      expect(() => createClient(option)).toThrow(expect.objectContaining({ problem: 'invalidOption' }))
    },
  )

  test.each([{ timeoutMs: -1 }, { timeoutMs: Number.NaN }, { retries: -1 }])(
    '%o of a call cannot work',
    async (option) => {
      await using server = await openContractServer(() => ({ status: 200, body: sampleActivation }))
      await using client = clientOf(server.apihost)
      const refused = { kind: 'configuration', problem: 'invalidOption' }
      expect(await failure(client.activations.get(sampleId, option))).toMatchObject(refused)
      expect(await failure(client.request({ method: 'GET', path: '/ping', ...option }))).toMatchObject(refused)
      if ('timeoutMs' in option)
        expect(await failure(client.activations.pending(sampleId).wait(option))).toMatchObject(refused)
      expect(server.requests).toEqual([])
    },
  )
})
