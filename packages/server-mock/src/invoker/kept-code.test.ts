import { ApiError, type InitRequest } from '@wsk/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RuntimeReply } from './containers/port.js'
import { openInvokerFixture, resultOf } from './invoker-fixture.js'
import { KeptCode } from './kept-code.js'
import { reply } from './scripted-containers.js'

test('code is kept by revision, that used last, and no more than fits', () => {
  const kept = new KeptCode(10)
  kept.set('a', { revision: '1', code: 'aaaa' })
  kept.set('b', { revision: '1', code: 'bbbb' })
  expect([kept.get('a', '1'), kept.get('a', '2'), kept.get('c', '1')]).toEqual(['aaaa', undefined, undefined])
  kept.set('c', { revision: '1', code: 'cccc' })
  expect([kept.get('a', '1'), kept.get('b', '1'), kept.get('c', '1')]).toEqual(['aaaa', undefined, 'cccc'])
  kept.set('a', { revision: '2', code: 'aa' })
  kept.set('b', { revision: '1', code: 'bbbb' })
  expect([kept.get('a', '1'), kept.get('a', '2'), kept.get('b', '1')]).toEqual([undefined, 'aa', 'bbbb'])
  kept.set('d', { revision: '1', code: 'more than ten' })
  expect(['a', 'b', 'c', 'd'].map((path) => kept.get(path, '1'))).toEqual([undefined, undefined, undefined, undefined])
})

test('what is kept is what was last set, and never more than fits', () => {
  const path = fc.constantFrom('a', 'b', 'c', 'd')
  const setting = fc.record({ path, revision: fc.constantFrom('1', '2'), code: fc.string({ maxLength: 12 }) })
  fc.assert(
    fc.property(fc.array(setting, { maxLength: 40 }), (settings) => {
      const kept = new KeptCode(20)
      const last = new Map<string, { readonly revision: string; readonly code: string }>()
      for (const { path: at, revision, code } of settings) {
        kept.set(at, { revision, code })
        last.set(at, { revision, code })
        const found = [...last].flatMap(([each, { revision: known }]) => kept.get(each, known) ?? [])
        expect(found.join('').length).toBeLessThanOrEqual(20)
        if (code.length <= 20) expect(kept.get(at, revision)).toBe(code)
        for (const [each, { revision: known, code: text }] of last)
          expect([text, undefined]).toContain(kept.get(each, known))
      }
    }),
  )
})

test('an activation gets a new container with code that was read before, whatever has become of the store', async () => {
  const codes: unknown[] = []
  const init = ({ code }: InitRequest): RuntimeReply => {
    codes.push(code)
    return reply('{}')
  }
  await using at = await openInvokerFixture({ script: { init }, config: { keptCodeLength: 100 } })
  await at.putAction()
  await at.invoke()
  const [first] = at.containers.alive
  first?.crash()
  await first?.exited
  at.stores.entities.readCode = () => Promise.reject(new ApiError('overloaded'))
  const again = await at.invoke()
  expect([again.response.statusCode, resultOf(again)]).toEqual([0, {}])
  expect([codes, at.containers.created.length]).toEqual([['code', 'code'], 2])
})
