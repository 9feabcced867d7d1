import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { missingRuntime, openTestContainers, temporaryFolder } from '../container-testing.js'
import { ContainerError } from '../port.js'
import { languageOf, languageToRun, supportOf } from './interpreters.js'
import { findPython } from './python-interpreter.js'

const node = { node: '/n', nodeMajor: '24', python: undefined }
const both = { ...node, python: { executable: '/p', prefix: '/', version: '3.11' } }

test('a kind is a language, whatever its version', () => {
  expect(['nodejs:20', 'nodejs:default', 'nodejs'].map(languageOf)).toEqual(['nodejs', 'nodejs', 'nodejs'])
  expect(['python:3', 'python:3.9', 'python:default', 'python'].map(languageOf)).toEqual(Array(4).fill('python'))
  expect(['python:2', 'python:2.7', 'go:1.22', 'blackbox', '', 'nodejsx:1'].map(languageOf)).toEqual(
    Array(6).fill(undefined),
  )
})

test('what is there is named, and what is not there is told how to get', () => {
  expect(supportOf('nodejs:18', node)).toEqual({ kind: 'nodejs:18', runsOn: 'node 24' })
  expect(supportOf('python:3.10', both)).toEqual({ kind: 'python:3.10', runsOn: 'python 3.11' })
  expect(supportOf('python:3.10', node).missing).toMatch(/python3 is not on PATH; install/)
  expect(supportOf('rust:1.34', both).missing).toBeDefined()
})

test('what is not there does not run', () => {
  expect(languageToRun('python:3', both)).toBe('python')
  expect(() => languageToRun('python:3', node)).toThrow(ContainerError)
  expect(() => languageToRun('go:1', both)).toThrow(/go:1 cannot run here/)
  expect(() => languageToRun('go:1', both)).toThrow(expect.objectContaining({ fault: 'user' }))
})

const skip = await missingRuntime('python:3')

describe.skipIf(skip !== undefined)(`python${skip === undefined ? '' : ` (${skip})`}`, () => {
  test('is found by its real path, past a shim, and remembered', async () => {
    const folder = temporaryFolder()
    const real = await findPython(undefined, join(folder.path, 'first.json'))
    const shim = join(folder.path, 'python3')
    const asked = join(folder.path, 'asked')
    writeFileSync(shim, `#!/bin/sh\necho x >> ${asked}\nexec ${real?.executable ?? ''} "$@"\n`)
    chmodSync(shim, 0o755)
    const cache = join(folder.path, 'python.json')
    expect(await findPython(shim, cache)).toEqual(real)
    expect(await findPython(shim, cache)).toEqual(real)
    expect(readFileSync(asked, 'utf8')).toBe('x\n')
    expect(existsSync(cache)).toBe(true)
    folder.remove()
  })
})

test('a python that is none is missing, and containers of other kinds run all the same', async () => {
  const containers = await openTestContainers('none', { python: '/bin/false' })
  expect((await containers.support(['python:3', 'nodejs:20'])).map(({ missing }) => missing === undefined)).toEqual([
    false,
    true,
  ])
  await expect(containers.create({ kind: 'python:3', memoryMb: 256, concurrency: 1, label: '' })).rejects.toThrow(
    /python:3 cannot run here: python3 is not on PATH/,
  )
  const container = await containers.create({ kind: 'nodejs:20', memoryMb: 256, concurrency: 1, label: '' })
  await container.destroy()
  await containers[Symbol.asyncDispose]()
})
