import { systemLimits } from '@wsk/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkActionLimits, checkInstances, limitsProblem, parseActionLimits } from './check-limits.js'
import { effectiveLimits, limitsBody } from './effective-limits.js'
import type { NamespaceLimits } from './identity.js'
import { checkPutSizes, checkRequestSize, execSizeBytes, parametersSizeBytes } from './sizes.js'

const mib = 1024 * 1024
const standard = effectiveLimits(systemLimits, {})

describe('limits of a namespace (rest-api 21)', () => {
  test('[edge 78] without overrides the body equals the defaults of the system', () => {
    expect(limitsBody(systemLimits, {})).toEqual({
      invocationsPerMinute: 60,
      concurrentInvocations: 30,
      firesPerMinute: 60,
      minActionMemory: 128,
      maxActionMemory: 512,
      minActionLogs: 0,
      maxActionLogs: 10,
      minActionTimeout: 100,
      maxActionTimeout: 300_000,
      minActionConcurrency: 1,
      maxActionConcurrency: 1,
      maxParameterSize: '1048576 B',
      maxActionInstances: 30,
    })
  })

  test('overrides show where they are, bounded by the system', () => {
    const body = limitsBody(systemLimits, {
      invocationsPerMinute: 0,
      concurrentInvocations: 5,
      allowedKinds: ['nodejs:20'],
      storeActivations: false,
      maxActionMemory: 1_000_000,
      minActionMemory: 1,
      maxActionTimeout: 1000,
      maxParameterSize: '2 MB',
      maxPayloadSize: '1 KB',
      truncationSize: '512 B',
      warmedContainerKeepingCount: 2,
      warmedContainerKeepingTimeout: '10 minutes',
    })
    expect(body).toMatchObject({
      invocationsPerMinute: 0,
      concurrentInvocations: 5,
      maxActionInstances: 5,
      allowedKinds: ['nodejs:20'],
      storeActivations: false,
      minActionMemory: 128,
      maxActionMemory: 512,
      maxActionTimeout: 1000,
      maxParameterSize: '1048576 B',
      maxPayloadSize: '1024 B',
      truncationSize: '512 B',
      warmedContainerKeepingCount: 2,
      warmedContainerKeepingTimeout: '10 minutes',
    })
  })

  test('overrides that cannot be read are ignored as a whole', () => {
    for (const wrong of [
      { maxPayloadSize: 'much' },
      { firesPerMinute: -1 },
      { maxActionMemory: 1.5 },
      { allowedKinds: 'nodejs' },
      { storeActivations: 'no' },
    ]) {
      const overrides = { invocationsPerMinute: 1, ...wrong } as NamespaceLimits
      expect(limitsBody(systemLimits, overrides)).toEqual(limitsBody(systemLimits, {}))
    }
  })

  test('a server may give namespaces less than the system allows, an override more again', () => {
    const system = { ...systemLimits, namespaceMemoryMb: { min: 128, max: 256 } }
    expect(effectiveLimits(system, {}).memoryMb).toEqual({ min: 128, max: 256 })
    expect(effectiveLimits(system, { maxActionMemory: 512 }).memoryMb).toEqual({ min: 128, max: 512 })
    expect(effectiveLimits(system, { maxActionMemory: 1024 }).memoryMb).toEqual({ min: 128, max: 512 })
  })

  test('whatever the overrides, nothing leaves the system’s range', () => {
    const override = fc.record(
      { minActionTimeout: fc.nat(), maxActionTimeout: fc.nat(), minActionLogs: fc.nat(), maxActionLogs: fc.nat() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(override, (overrides) => {
        const { timeoutMs, logsMb } = effectiveLimits(systemLimits, overrides)
        for (const bound of [timeoutMs.min, timeoutMs.max]) expect(bound >= 100 && bound <= 300_000).toBe(true)
        for (const bound of [logsMb.min, logsMb.max]) expect(bound >= 0 && bound <= 10).toBe(true)
      }),
    )
  })
})

describe('limits of an action (rest-api 13)', () => {
  test('values in range pass, and only values that are there are looked at', () => {
    for (const limits of [
      {},
      { timeout: 100, memory: 128, logs: 0, concurrency: 1 },
      { timeout: 300_000, memory: 512, logs: 10 },
    ]) {
      expect(() => checkActionLimits(limits, standard)).not.toThrow()
    }
  })

  test('the first violation in the order memory, timeout, logs, concurrency is told', () => {
    const problem = (limits: object): string | undefined => limitsProblem(limits, standard)
    expect(problem({ memory: 1024, timeout: 1, logs: 11, concurrency: 2 })).toBe(
      'requirement failed: memory size 1024 MB exceeds allowed threshold of 512 MB',
    )
    expect(problem({ memory: 127 })).toBe('requirement failed: memory size 127 MB below allowed threshold of 128 MB')
    expect(problem({ timeout: 300_001, logs: 11 })).toBe(
      'requirement failed: duration 300001 milliseconds exceeds allowed threshold of 300000 milliseconds',
    )
    expect(problem({ timeout: 99 })).toBe(
      'requirement failed: duration 99 milliseconds below allowed threshold of 100 milliseconds',
    )
    expect(problem({ logs: 11, concurrency: 2 })).toBe(
      'requirement failed: log size 11 MB exceeds allowed threshold of 10 MB',
    )
    expect(problem({ concurrency: 2 })).toBe('requirement failed: concurrency 2 exceeds allowed threshold of 1')
    expect(() => checkActionLimits({ concurrency: 2 }, standard)).toThrow(
      expect.objectContaining({ kind: 'badRequest', status: 400 }),
    )
  })

  test('[edge 28] the threshold that is told is the namespace’s own', () => {
    expect(limitsProblem({ memory: 300 }, effectiveLimits(systemLimits, { maxActionMemory: 256 }))).toBe(
      'requirement failed: memory size 300 MB exceeds allowed threshold of 256 MB',
    )
  })

  test('instances may not exceed the concurrency of the namespace', () => {
    expect(() => checkInstances({ instances: 30 }, standard)).not.toThrow()
    expect(() => checkInstances({}, standard)).not.toThrow()
    expect(() => checkInstances({ instances: 31 }, standard)).toThrow(
      'Max action instance concurrency must not exceed your namespace concurrency of 30.',
    )
  })

  test('types are checked with a text for each field', () => {
    const read = (limits: unknown): string => {
      try {
        return JSON.stringify(parseActionLimits(limits))
      } catch (error) {
        return error instanceof Error ? error.message.replace('The request content was malformed:\n', '') : 'what?'
      }
    }
    expect(read({ timeout: 1000, memory: null, other: 'x' })).toBe('{"timeout":1000}')
    expect(read({ timeout: 1.5 })).toBe('requirement failed: time limit must be whole number')
    expect(read({ memory: 1.5 })).toBe('requirement failed: memory limit must be whole number')
    expect(read({ logs: 1.5 })).toBe('requirement failed: log limit must be whole number')
    expect(read({ concurrency: 1.5 })).toBe('requirement failed: intra concurrency limit must be whole number')
    expect(read({ instances: 1.5 })).toBe('requirement failed: instance concurrency limit must be whole number')
    expect(read({ timeout: '1' })).toBe('time limit malformed')
    expect(read({ memory: [] })).toBe('memory limit malformed')
    expect(read({ logs: true })).toBe('log limit malformed')
    expect(read({ concurrency: {} })).toBe('concurrency limit malformed')
    expect(read({ instances: '1' })).toBe('instance concurrency limit malformed')
    expect(read({ instances: -1 })).toBe(
      'requirement failed: Action container concurrency must be greater than or equal to 0.',
    )
    expect(read([])).toContain('Object expected in field')
  })
})

describe('sizes (rest-api 8.4)', () => {
  const limits = { execSizeBytes: 10, parameterSizeBytes: 20 }
  const exec = { kind: 'nodejs:20', binary: false, hasCode: true } as const

  test('count bytes of UTF-8: code, image and main; names of components; keys and compact values', () => {
    expect(execSizeBytes({ exec: { ...exec, main: 'mäin' }, code: 'ü' })).toBe(7)
    expect(execSizeBytes({ exec: { kind: 'blackbox', image: 'a/b', binary: false, hasCode: false } })).toBe(3)
    expect(execSizeBytes({ exec: { kind: 'sequence', components: ['/a/b', '/a/c'] } })).toBe(8)
    expect(
      parametersSizeBytes([
        { key: 'ü', value: { a: [1, 2] } },
        { key: '', value: null },
      ]),
    ).toBe(2 + 11 + 4)
  })

  test('the limit itself passes; the first field above it is told, in the order exec, parameters, annotations', () => {
    const fits = { exec: { exec, code: 'x'.repeat(10) }, parameters: [{ key: 'k'.repeat(16), value: null }] }
    expect(() => checkPutSizes(fits, limits)).not.toThrow()
    const large = [{ key: 'k'.repeat(17), value: null }]
    expect(() => checkPutSizes({ ...fits, exec: { exec, code: 'x'.repeat(11) }, parameters: large }, limits)).toThrow(
      'exec larger than allowed: 11 > 10 bytes.',
    )
    expect(() => checkPutSizes({ parameters: large, annotations: large }, limits)).toThrow(
      'parameters larger than allowed: 21 > 20 bytes.',
    )
    expect(() => checkPutSizes({ annotations: large }, limits)).toThrow(
      'annotations larger than allowed: 21 > 20 bytes.',
    )
    expect(() => checkRequestSize(mib, mib)).not.toThrow()
    expect(() => checkRequestSize(mib + 1, mib)).toThrow('Request larger than allowed: 1048577 > 1048576 bytes.')
  })
})
