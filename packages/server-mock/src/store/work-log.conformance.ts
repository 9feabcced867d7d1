import { asJsonText, createActivationId } from '@wsk/contract'
import { describe, expect, test } from 'vitest'
import { type AcceptedWork, StoreConflict, type Stores } from './port.js'
import { sampleMessage, sampleRecord } from './samples.js'

export interface WorkLogCase {
  /** Opens the same state again and again. */
  readonly reopen: () => Promise<Stores>
}

const newId = (): string => createActivationId(1_700_000_000_000)
const action = (id: string): AcceptedWork => ({ kind: 'action', message: sampleMessage(id) })

/** What a WorkLog must do that outlives its process. */
export function describeWorkLog(name: string, start: () => WorkLogCase): void {
  describe(`${name} as a log of accepted work`, () => {
    test('an earlier process leaves what it accepted and did not finish, oldest first', async () => {
      const { reopen } = start()
      const sequence: AcceptedWork = { kind: 'sequence', activationId: newId(), plan: asJsonText('{"steps":[1,2]}') }
      const trigger: AcceptedWork = { kind: 'trigger', activationId: newId(), plan: asJsonText('[]') }
      const [first, second] = [newId(), newId()]
      {
        await using stores = await reopen()
        await stores.work.accept(first, action(first))
        await stores.work.accept(sequence.activationId, sequence)
        await stores.work.accept(trigger.activationId, trigger)
        await stores.work.accept(second, action(second))
        stores.work.started(sequence.activationId)
        expect(stores.work.unfinished()).toEqual([])
      }
      for (let round = 0; round < 2; round++) {
        await using stores = await reopen()
        expect(stores.work.unfinished()).toEqual([
          { work: action(first), started: false },
          { work: sequence, started: true },
          { work: trigger, started: false },
          { work: action(second), started: false },
        ])
      }
    })

    test('work ends by its record, or by being called finished', async () => {
      const { reopen } = start()
      const [recorded, finished, open] = [newId(), newId(), newId()]
      {
        await using stores = await reopen()
        for (const id of [recorded, finished, open]) {
          await stores.work.accept(id, action(id))
          stores.work.started(id)
        }
        await stores.activations.store(sampleRecord({ activationId: recorded }))
        stores.work.finished(finished)
        stores.work.finished(finished)
      }
      await using stores = await reopen()
      expect(stores.work.unfinished()).toEqual([{ work: action(open), started: true }])
      stores.work.finished(open)
      expect(stores.work.unfinished()).toEqual([])
    })

    test('what recovery finishes does not come back', async () => {
      const { reopen } = start()
      const ids = Array.from({ length: 5 }, newId)
      {
        await using stores = await reopen()
        await Promise.all(ids.map((id) => stores.work.accept(id, action(id))))
      }
      {
        await using stores = await reopen()
        expect(stores.work.unfinished()).toHaveLength(5)
        for (const id of ids.slice(0, 4)) await stores.activations.store(sampleRecord({ activationId: id }))
      }
      await using stores = await reopen()
      expect(stores.work.unfinished().map(({ work }) => work)).toEqual(ids.slice(4).map(action))
    })

    test('what ran before it was accepted has started, and what only waited has not', async () => {
      const { reopen } = start()
      const [running, waiting, over] = [newId(), newId(), newId()]
      {
        await using stores = await reopen()
        for (const id of [running, over]) stores.work.started(id)
        stores.work.finished(over)
        for (const id of [running, waiting, over]) await stores.work.accept(id, action(id))
      }
      await using stores = await reopen()
      expect(stores.work.unfinished()).toEqual([
        { work: action(running), started: true },
        { work: action(waiting), started: false },
        { work: action(over), started: false },
      ])
    })

    test('work has started once what it begins with has, in this process or a later one, and not before', async () => {
      const { reopen } = start()
      const [begun, waiting, over] = [newId(), newId(), newId()]
      const firsts = new Map([begun, waiting, over].map((id) => [id, newId()]))
      const accepted: AcceptedWork[] = []
      for (let process = 0; process < 2; process++) {
        await using stores = await reopen()
        const ids = process === 0 ? [begun, waiting, over] : [waiting]
        for (const id of ids) {
          const sequence: AcceptedWork = { kind: 'sequence', activationId: id, plan: asJsonText('{}') }
          if (process === 0) await stores.work.accept(id, sequence)
          if (process === 0) accepted.push(sequence)
          stores.work.beginsWith(id, firsts.get(id) ?? '')
        }
        expect(stores.work.unfinished().map(({ started }) => started)).toEqual(process === 0 ? [] : [true, false])
        if (process === 0) stores.work.finished(over)
        stores.work.started(firsts.get(over) ?? '')
        stores.work.started(firsts.get(process === 0 ? begun : waiting) ?? '')
      }
      await using stores = await reopen()
      const [first, second] = accepted
      expect(stores.work.unfinished()).toEqual([
        { work: first, started: true },
        { work: second, started: true },
      ])
    })

    test('work whose record is already there is not kept', async () => {
      const { reopen } = start()
      const id = newId()
      {
        await using stores = await reopen()
        await stores.activations.store(sampleRecord({ activationId: id }))
        await stores.work.accept(id, action(id))
      }
      await using stores = await reopen()
      expect(stores.work.unfinished()).toEqual([])
    })

    test('revised work comes back as it was last, and as one piece', async () => {
      const { reopen } = start()
      const [revised, other] = [newId(), newId()]
      const delivery = (step: number): AcceptedWork => ({
        kind: 'delivery',
        activationId: revised,
        plan: asJsonText(`{"step":${step}}`),
      })
      {
        await using stores = await reopen()
        await stores.work.accept(revised, delivery(1))
        await stores.work.accept(other, action(other))
        for (let step = 2; step < 5; step++) await stores.work.revise(revised, delivery(step))
      }
      {
        await using stores = await reopen()
        expect(stores.work.unfinished()).toHaveLength(2)
        expect(stores.work.unfinished().map(({ work }) => work)).toEqual(
          expect.arrayContaining([action(other), delivery(4)]),
        )
        await stores.work.revise(revised, delivery(5))
      }
      {
        await using stores = await reopen()
        expect(stores.work.unfinished().map(({ work }) => work)).toContainEqual(delivery(5))
        stores.work.finished(revised)
        await expect(stores.work.revise(revised, delivery(6))).rejects.toThrow(StoreConflict)
      }
      await using stores = await reopen()
      expect(stores.work.unfinished().map(({ work }) => work)).toEqual([action(other)])
    })

    test('what was never accepted cannot be revised', async () => {
      await using stores = await start().reopen()
      const id = newId()
      await expect(stores.work.revise(id, action(id))).rejects.toThrow(StoreConflict)
    })

    test('T3: the key of the caller is not kept', async () => {
      const { reopen } = start()
      const id = newId()
      const message = sampleMessage(id)
      const user = { ...message.user, authkey: { api_key: `${message.user.namespace.uuid}:${'s3cret'.repeat(11)}` } }
      {
        await using stores = await reopen()
        await stores.work.accept(id, { kind: 'action', message: { ...message, user } })
      }
      await using stores = await reopen()
      expect(JSON.stringify(stores.work.unfinished())).not.toContain('s3cret')
      expect(stores.work.unfinished()).toEqual([{ work: action(id), started: false }])
    })
  })
}
