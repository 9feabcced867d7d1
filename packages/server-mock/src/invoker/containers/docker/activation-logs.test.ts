import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CollectedLogs } from '../port.js'
import { ActivationLogs } from './activation-logs.js'

const usualMarker = 'XXX_END_XXX'
const textsOf = ({ lines }: CollectedLogs): readonly string[] => lines.map(({ stream, text }) => `${stream}: ${text}`)

function open(sentinelled: boolean | undefined): ActivationLogs {
  return new ActivationLogs({ now: Date.now, usualMarker, sentinelled })
}

describe('logs of a container', () => {
  test('are told apart by the lines that end them, however they are cut into pieces', async () => {
    const text = 'one\ntwo\nmark-a\nthree\nmark-b\n'
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length)), async (cuts) => {
        const logs = open(true)
        logs.begin('a', 'mark-a')
        const places = [0, ...[...cuts].sort((x, y) => x - y), text.length]
        logs.begin('b', 'mark-b')
        places.slice(1).forEach((end, index) => logs.write('stdout', text.slice(places[index], end)))
        logs.write('stderr', 'mark-a\nerr\nmark-b\n')
        expect(textsOf(await logs.collect('a', 1000, true))).toEqual(['stdout: one', 'stdout: two'])
        expect(textsOf(await logs.collect('b', 1000, true)).toSorted()).toEqual(['stderr: err', 'stdout: three'])
      }),
      { numRuns: 50 },
    )
  })

  test('of what came before the first activation are of that', async () => {
    const logs = open(true)
    logs.write('stdout', 'init\n')
    logs.begin('a', 'mark')
    logs.write('stdout', 'run\nmark\n')
    logs.write('stderr', 'mark\n')
    expect(textsOf(await logs.collect('a', 1000, true))).toEqual(['stdout: init', 'stdout: run'])
  })

  test('wait for the end on both streams', async () => {
    const logs = open(true)
    logs.begin('a', 'mark')
    logs.write('stdout', 'out\nmark\n')
    const collected = logs.collect('a', 1000, true)
    logs.write('stderr', 'late\nmark\n')
    expect(textsOf(await collected)).toContain('stderr: late')
  })

  test('wait for the end however long nothing was written before', async () => {
    let nowMs = 0
    const logs = new ActivationLogs({ now: () => nowMs, usualMarker, sentinelled: true })
    logs.begin('a', 'mark')
    nowMs = 60_000
    const collected = logs.collect('a', 1000, true)
    setTimeout(() => {
      logs.write('stdout', 'late\nmark\n')
      logs.write('stderr', 'mark\n')
    }, 5)
    expect(await collected).toMatchObject({ outcome: 'complete', lines: [{ text: 'late' }] })
  })

  test('are incomplete where the end does not come', async () => {
    const logs = open(true)
    logs.begin('a', 'mark')
    logs.write('stdout', 'out\n')
    const collected = await logs.collect('a', 1000, true)
    expect([collected.outcome, textsOf(collected)]).toEqual(['incomplete', ['stdout: out']])
  })

  test('do not take what an action prints for their end, where it cannot know that', async () => {
    const logs = open(true)
    logs.begin('a', 'secret')
    logs.write('stdout', 'XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX\nafter\nsecret\n')
    logs.write('stderr', 'secret\n')
    expect(textsOf(await logs.collect('a', 1000, true))).toEqual([
      'stdout: XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX',
      'stdout: after',
    ])
  })

  test('keep what stands before the end on its line', async () => {
    const logs = open(true)
    logs.begin('a', usualMarker)
    logs.write('stdout', `no line end${usualMarker}\n`)
    logs.write('stderr', `${usualMarker}\n`)
    expect(textsOf(await logs.collect('a', 1000, true))).toEqual(['stdout: no line end'])
  })

  test('without such lines are what has come until the answer', async () => {
    const logs = open(undefined)
    logs.begin('a', usualMarker)
    logs.write('stdout', 'one\nwithout end')
    const first = await logs.collect('a', 1000, true)
    expect([first.outcome, textsOf(first)]).toEqual(['complete', ['stdout: one', 'stdout: without end']])
    logs.begin('b', usualMarker)
    logs.write('stdout', 'two\n')
    expect(textsOf(await logs.collect('b', 1000, true))).toEqual(['stdout: two'])
  })

  test('end with the container', async () => {
    const logs = open(true)
    logs.begin('a', 'mark')
    logs.write('stderr', 'last words')
    const collected = logs.collect('a', 1000, true)
    logs.end()
    expect(textsOf(await collected)).toEqual(['stderr: last words'])
  })

  test('that nobody collects do not pile up', async () => {
    const logs = open(true)
    for (let n = 0; n < 1000; n += 1) {
      logs.begin(`id${n}`, `mark${n}.`)
      logs.write('stdout', `line\nmark${n}.\n`)
      logs.write('stderr', `mark${n}.\n`)
    }
    expect(await logs.collect('id1', 1000, true)).toEqual({ lines: [], outcome: 'incomplete' })
    expect(textsOf(await logs.collect('id999', 1000, true))).toEqual(['stdout: line'])
  })
})
