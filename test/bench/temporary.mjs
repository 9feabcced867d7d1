import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of our own; `remove` deletes it with all it holds. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'wsk-bench-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
