import { array, assert, constant, integer, oneof, property } from 'fast-check'
import { expect, test } from 'vitest'
import { Fifo } from './fifo.js'

test('gives back what was put in, in that order, whatever the mix of pushes and shifts', () => {
  const steps = array(oneof(integer({ min: 0, max: 3000 }), constant('shift' as const)))
  assert(
    property(steps, (steps) => {
      const fifo = new Fifo<number>()
      const model: number[] = []
      for (const step of steps) {
        const pushes = step === 'shift' ? 0 : step
        const shifts = step === 'shift' ? 1 : 0
        for (let count = 0; count < pushes; count++) {
          model.push(count)
          fifo.push(count)
        }
        for (let count = 0; count < shifts; count++) expect(fifo.shift()).toBe(model.shift())
        expect([fifo.length, fifo.peek()]).toEqual([model.length, model[0]])
      }
    }),
    { numRuns: 50 },
  )
})
