import { expect, test } from 'vitest'
import { createDeferred } from './deferred.js'
import { KeyedMutex } from './keyed-mutex.js'

test('works of one key run one after the other, of two keys at once', async () => {
  const mutex = new KeyedMutex()
  const gate = createDeferred<void>()
  const order: string[] = []
  const first = mutex.run('a', async () => {
    await gate.promise
    order.push('first')
  })
  const second = mutex.run('a', async () => {
    order.push('second')
  })
  await mutex.run('b', async () => {
    order.push('other key')
  })
  gate.resolve()
  await Promise.all([first, second])
  expect(order).toEqual(['other key', 'first', 'second'])
})

test('a failed work lets the next one in', async () => {
  const mutex = new KeyedMutex()
  const failing = mutex.run('a', async () => {
    throw new Error('no')
  })
  const next = mutex.run('a', async () => 'yes')
  await expect(failing).rejects.toThrow('no')
  await expect(next).resolves.toBe('yes')
})

test('several keys at once never wait in a circle', async () => {
  const mutex = new KeyedMutex()
  let running = 0
  const works = Array.from({ length: 20 }, (_, index) =>
    mutex.runAll(index % 2 === 0 ? ['a', 'b'] : ['b', 'a', 'b'], async () => {
      expect(++running).toBe(1)
      await Promise.resolve()
      running--
    }),
  )
  await Promise.all(works)
})
