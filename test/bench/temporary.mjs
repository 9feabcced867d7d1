import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const left = new Set()

/** A folder of our own; `remove` deletes it with all it holds, and so does the end of this process. */
export function temporaryFolder() {
  // After what `measure.mjs` does at the end: nothing writes to them any more.
  if (left.size === 0) process.off('exit', removeAll).on('exit', removeAll)
  const path = mkdtempSync(join(tmpdir(), 'wsk-bench-'))
  left.add(path)
  return { path, remove: () => remove(path) }
}

function remove(path) {
  left.delete(path)
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

function removeAll() {
  for (const path of left) remove(path)
}
