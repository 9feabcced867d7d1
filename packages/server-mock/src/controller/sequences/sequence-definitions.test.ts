import { texts } from '@wsk/contract'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { code, openSequences } from './sequences-fixture.js'

const { api, action, invoke, named, nextTest, sequence } = await openSequences()
beforeEach(nextTest)
afterAll(() => api[Symbol.asyncDispose]())

describe('a definition', () => {
  test('is refused where it is empty, too long or names what is not there', async () => {
    await action('a')
    expect((await sequence('s', [])).body).toMatchObject({ error: 'No component specified for the sequence.' })
    expect(
      (
        await sequence(
          's',
          Array.from({ length: 51 }, () => 'a'),
        )
      ).body,
    ).toMatchObject({
      error: 'Too many actions in the sequence.',
    })
    expect((await sequence('s', ['a', 'missing'])).body).toMatchObject({ error: 'Sequence component does not exist.' })
    const reply = await sequence(
      's',
      Array.from({ length: 50 }, () => 'a'),
    )
    expect([reply.status, (reply.body as { exec: object }).exec]).toEqual([
      200,
      { kind: 'sequence', components: Array.from({ length: 50 }, () => `/guest/${named('a')}`) },
    ])
    await sequence(
      'half',
      Array.from({ length: 25 }, () => 'a'),
    )
    expect((await sequence('full', ['half', 'half'])).status).toBe(200)
    expect((await sequence('over', ['half', 'half', 'a'])).body).toMatchObject({ error: texts.sequenceTooLong })
  })

  test('names of foreign things are refused together', async () => {
    const reply = await sequence('s', ['/other/b', '/other/pkg/c', '/other/a'])
    const error = "The supplied authentication is not authorized to access 'other/a, other/b, other/pkg'."
    expect([reply.status, reply.body]).toMatchObject([403, { error }])
  })

  test('[edge 49] that reaches itself is refused, on create and update, nested and through bindings', async () => {
    const error = 'Sequence may not refer to itself.'
    await action('a')
    await sequence('inner', ['a'])
    await sequence('outer', ['inner', 'a'])
    expect((await sequence('self', ['self'])).body).toMatchObject({ error })
    expect((await sequence('a', ['a'], '?overwrite=true')).body).toMatchObject({ error })
    expect((await sequence('inner', ['outer'], '?overwrite=true')).body).toMatchObject({ error })
    expect((await sequence('a', ['outer'], '?overwrite=true')).body).toMatchObject({ error })
    await api.call('PUT', `guest/packages/${named('pkg')}`, { body: {} })
    await api.call('PUT', `guest/packages/${named('bind')}`, {
      body: { binding: { namespace: '_', name: named('pkg') } },
    })
    const inPackage = (components: readonly string[]) =>
      api.call('PUT', `guest/actions/${named('pkg')}/s?overwrite=true`, {
        body: { exec: { kind: 'sequence', components } },
      })
    expect((await inPackage([`/_/${named('bind')}/s`])).body).toMatchObject({ error })
    expect((await inPackage([`/_/${named('inner')}`])).status).toBe(200)
    expect((await inPackage([`/_/${named('bind')}/s`])).body).toMatchObject({ error })
    await sequence('through', [`/_/${named('bind')}/s`])
    expect((await inPackage([`/_/${named('through')}`])).body).toMatchObject({ error })
    await api.call('DELETE', `guest/actions/${named('pkg')}/s`)
    expect((await inPackage([`/_/${named('through')}`])).body).toMatchObject({ error })
  })
})

test('components need the right to be invoked, also after the sequence was made', async () => {
  await api.call('PUT', `other/packages/${named('shared')}`, { as: 'other', body: { publish: true } })
  await api.call('PUT', `other/actions/${named('shared')}/a`, { as: 'other', body: code() })
  await sequence('s', [`/other/${named('shared')}/a`])
  expect((await invoke('s')).status).toBe(200)
  await api.call('PUT', `other/packages/${named('shared')}?overwrite=true`, { as: 'other', body: { publish: false } })
  const reply = await invoke('s')
  const error = `The supplied authentication is not authorized to access 'other/${named('shared')}'.`
  expect([reply.status, reply.body]).toMatchObject([403, { error }])
})
