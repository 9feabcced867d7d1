import { texts } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import type { Entity, Package } from '../entity/entity.js'
import { sampleAction, samplePackage } from '../store/samples.js'
import { openTestApi, type TestApi } from '../test-support/test-api.js'

/** The API over documents that no request of ours would have left there. */
async function openApi(...stored: readonly Entity[]): Promise<TestApi> {
  const api = await openTestApi()
  for (const entity of stored) await api.stores.entities.put(entity, {})
  return api
}

const unreadable = (given: Partial<Package>): Package => samplePackage({ ...given, version: 1 as unknown as string })
const boundTo = (name: string, binding: { readonly namespace: string; readonly name: string }): Package =>
  samplePackage({ name, binding })

const outcomes = async (api: TestApi, as: string, paths: readonly string[]): Promise<readonly unknown[]> => {
  const replies = await Promise.all(
    paths.map((path) => {
      const [method = '', rest = ''] = path.split(' ')
      return api.call(method, rest, { as, ...(method === 'POST' ? { body: {} } : {}) })
    }),
  )
  return replies.map(({ status, body }) => [status, (body as { readonly error?: string }).error])
}

/** What reads a package of `guest`, or goes through it. */
const reading = (name: string): readonly string[] => [
  `GET guest/packages/${name}`,
  `GET guest/actions/${name}/a`,
  `POST guest/actions/${name}/a`,
  `GET guest/actions/${name}/`,
]

describe('a package that cannot be read', () => {
  test('is corrupted to its owner', async () => {
    await using api = await openApi(unreadable({ name: 'broken' }))
    const told = [500, texts.corrupted]
    expect(await outcomes(api, 'guest', reading('broken'))).toEqual([told, told, told, told])
  })

  test('is to everybody else as one that is not there', async () => {
    await using api = await openApi(unreadable({ name: 'broken', publish: true }))
    const refused = (name: string) => [403, texts.notAuthorizedFor(`guest/${name}`)]
    for (const name of ['broken', 'missing']) {
      expect(await outcomes(api, 'other', reading(name))).toEqual(Array.from({ length: 4 }, () => refused(name)))
    }
  })

  test('is to those who bound it as one that is gone', async () => {
    await using api = await openApi(
      unreadable({ name: 'near' }),
      unreadable({ namespace: 'other', name: 'far', publish: true }),
      boundTo('own', { namespace: 'guest', name: 'near' }),
      boundTo('foreign', { namespace: 'other', name: 'far' }),
    )
    const own = [500, texts.corrupted]
    expect(await outcomes(api, 'guest', reading('own'))).toEqual([own, own, own, own])
    const foreign = [403, texts.notAuthorizedFor('guest/foreign')]
    expect(await outcomes(api, 'guest', reading('foreign'))).toEqual([foreign, foreign, foreign, foreign])
  })
})

describe('an own binding whose target is no plain package of the same namespace', () => {
  const four = (status: number, text: string) => Array.from({ length: 4 }, () => [status, text])
  const toOwn = (name: string, target: string): Package => boundTo(name, { namespace: 'guest', name: target })

  test('is missing where the target is, and in conflict where that is something else', async () => {
    await using api = await openApi(sampleAction({ name: 'b' }), toOwn('gone', 'nothing'), toOwn('changed', 'b'))
    expect(await outcomes(api, 'guest', reading('gone'))).toEqual(four(404, texts.resourceNotFound('guest/gone')))
    expect(await outcomes(api, 'guest', reading('changed'))).toEqual(four(409, texts.conformance))
  })

  test('is decided on anew where the target is a binding', async () => {
    await using api = await openApi(
      samplePackage({ namespace: 'other', name: 'hidden' }),
      boundTo('near', { namespace: 'other', name: 'hidden' }),
      toOwn('far', 'near'),
      toOwn('farther', 'far'),
    )
    for (const name of ['far', 'farther']) {
      expect(await outcomes(api, 'guest', reading(name))).toEqual(four(403, texts.notAuthorizedFor(`guest/${name}`)))
    }
    expect(await outcomes(api, 'other', reading('far'))).toEqual(four(403, texts.notAuthorizedFor('guest/far')))
  })

  test('is refused where bindings lead back to one another', async () => {
    await using api = await openApi(toOwn('self', 'self'), toOwn('one', 'two'), toOwn('two', 'one'), toOwn('in', 'one'))
    for (const [name, circular] of [
      ['self', 'self'],
      ['one', 'one'],
      ['two', 'two'],
      ['in', 'one'],
    ] as const) {
      const told = texts.circularBinding(`guest/${circular}`)
      expect(await outcomes(api, 'guest', reading(name))).toEqual(four(422, told))
      expect(await outcomes(api, 'other', reading(name))).toEqual(four(403, texts.notAuthorizedFor(`guest/${name}`)))
    }
  })

  test('is followed through fifty bindings and not more', async () => {
    const chain = Array.from({ length: 51 }, (_, at) => toOwn(`b${at}`, `b${at + 1}`))
    await using api = await openApi(...chain, samplePackage({ name: 'b51' }))
    const [near, far] = await outcomes(api, 'guest', ['GET guest/packages/b1', 'GET guest/packages/b0'])
    expect(near).toEqual([200, undefined])
    expect(far).toEqual([422, texts.circularBinding('guest/b51')])
  })
})
