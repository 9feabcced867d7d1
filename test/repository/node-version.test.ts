import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isNewEnough, nodeComplaint } from '../../scripts/node-version.mjs'

const script = fileURLToPath(new URL('../../scripts/node-version.mjs', import.meta.url))

test.each(['v22.22.0', 'v22.30.1', 'v24.0.0', 'v26.10.0'])('Node %s will do', (version) => {
  expect(isNewEnough(version)).toBe(true)
  expect(nodeComplaint(version)).toBeUndefined()
})

test.each(['v18.20.0', 'v20.20.2', 'v22.21.9'])('Node %s gets one line that says what to do', (version) => {
  const complaint = nodeComplaint(version)
  expect(complaint?.split('\n')).toHaveLength(1)
  expect(complaint).toContain(version.slice(1))
  expect(complaint).toContain('npm ci')
})

test('the check has nothing in it that an old Node could not read', async () => {
  const source = await readFile(script, 'utf8')
  expect(source).not.toMatch(/getBuiltinModule|withResolvers|import\.meta\.(dirname|filename)/)
})
