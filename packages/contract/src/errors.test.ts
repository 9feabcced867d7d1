import { describe, expect, test } from 'vitest'
import { ApiError, type ErrorKind, errorKinds, isErrorMessage } from './errors.js'
import { texts } from './texts.js'

const kinds = Object.keys(errorKinds).filter((kind): kind is ErrorKind => kind in errorKinds)

/** Status, default text, and whether the answer lacks CORS headers (rest-api 3.1, 3.2, 4). */
const expected: Readonly<Record<ErrorKind, readonly [number, string, boolean]>> = {
  badRequest: [400, 'The request contains bad syntax or cannot be fulfilled.', false],
  invalidPath: [400, 'The request contains bad syntax or cannot be fulfilled.', true],
  malformedContent: [400, 'The request contains bad syntax or cannot be fulfilled.', true],
  malformedQuery: [400, 'The request contains bad syntax or cannot be fulfilled.', true],
  unauthorized: [401, 'Authentication is possible but has failed or not yet been provided.', true],
  forbidden: [403, 'The supplied authentication is not authorized to access this resource.', false],
  notFound: [404, 'The requested resource does not exist.', false],
  noRoute: [404, 'The requested resource could not be found.', true],
  notAcceptable: [406, 'Resource representation is only available with these types:\napplication/json', true],
  conflict: [
    409,
    'The request could not be processed because of conflict in the request, such as an edit conflict.',
    false,
  ],
  tooLarge: [413, 'The request content is larger than the server is willing or able to process.', false],
  uriTooLong: [414, 'The length of the URI exceeds the limit that the server is configured to process.', true],
  unsupportedMediaType: [
    415,
    "The request's Content-Type [none/none] is not supported. Expected:\napplication/json",
    true,
  ],
  unprocessable: [422, 'The request was well-formed but was unable to be followed due to semantic errors.', false],
  tooManyRequests: [429, 'The user has sent too many requests in a given amount of time.', false],
  internal: [500, 'There was an internal server error.', false],
  notImplemented: [501, 'This operation is declared in the contract and is not part of this release.', false],
  badGateway: [
    502,
    'The server was acting as a gateway or proxy and received an invalid response from the upstream server.',
    false,
  ],
  overloaded: [503, 'The server is currently unavailable (because it is overloaded or down for maintenance).', false],
}

describe.each(kinds)('an error of kind %s', (kind) => {
  const [status, text, rejection] = expected[kind]

  test('has the status, the default text and the CORS rule of the fact sheet', () => {
    expect(errorKinds[kind]).toEqual({ status, text, rejection })
    expect(new ApiError(kind)).toMatchObject({ kind, status, message: text, name: 'ApiError' })
  })

  test('replaces a blank message and trims others', () => {
    expect(new ApiError(kind, ' \n').message).toBe(text)
    expect(new ApiError(kind, ' mine ').message).toBe('mine')
  })

  test('survives the wire with status, text and ids', () => {
    const sent = new ApiError(kind, 'mine').toWire('tid')
    expect(sent).toEqual({ error: 'mine', code: 'tid' })
    expect(ApiError.fromWire(status, sent, 'aid')).toMatchObject({
      status,
      message: 'mine',
      transactionId: 'tid',
      activationId: 'aid',
    })
  })
})

describe('ApiError.from', () => {
  test('keeps an ApiError as it is', () => {
    const error = new ApiError('conflict')
    expect(ApiError.from(error)).toBe(error)
  })

  test.each([[new Error('secret')], ['secret'], [undefined], [null], [{ kind: 'conflict' }]])(
    'makes an internal error of %s and keeps its message for the log',
    (thrown) => {
      const error = ApiError.from(thrown)
      expect(error).toMatchObject({ kind: 'internal', message: texts.internal })
      expect(error.cause).toBe(thrown)
    },
  )
})

describe('ApiError.fromWire', () => {
  test.each([
    [404, texts.noRoute, 'noRoute'],
    [404, texts.notFound, 'notFound'],
    [400, texts.malformedContent('x'), 'malformedContent'],
    [400, texts.malformedQuery('limit', 'x'), 'malformedQuery'],
    [400, texts.execUndefined, 'badRequest'],
    [418, 'x', 'badRequest'],
    [504, 'x', 'internal'],
  ])('tells the kind of %i %s', (status, error, kind) => {
    expect(ApiError.fromWire(status, { error, code: 'tid' })?.kind).toBe(kind)
  })

  test('tells the result of an action from an error of the server', () => {
    for (const body of [
      { error: 'boom' },
      { error: 1, code: 'a' },
      { error: 'a', code: 1 },
      [],
      'x',
      null,
      undefined,
    ]) {
      expect(isErrorMessage(body)).toBe(false)
      expect(ApiError.fromWire(502, body)).toBeUndefined()
    }
    expect(ApiError.fromWire(200, { error: 'a', code: 'b' })).toBeUndefined()
  })
})
