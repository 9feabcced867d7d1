import { expect, test } from 'vitest'
import { BackgroundWork } from './background-work.js'
import { createDeferred } from './deferred.js'

test('settles after the last work, those that work starts included', async () => {
  const background = new BackgroundWork()
  const gate = createDeferred<void>()
  const done: string[] = []
  const fail = (error: unknown): void => {
    throw error
  }
  background.start(async () => {
    await gate.promise
    background.start(async () => void done.push('second'), fail)
    done.push('first')
  }, fail)
  expect(background.size).toBe(1)
  gate.resolve()
  await background.settled()
  expect(done.toSorted()).toEqual(['first', 'second'])
  expect(background.size).toBe(0)
})

test('hands an error on and counts the work as over', async () => {
  const background = new BackgroundWork()
  const errors: unknown[] = []
  background.start(
    () => Promise.reject(new Error('no')),
    (error) => errors.push(error),
  )
  await background.settled()
  expect(errors).toEqual([new Error('no')])
})
