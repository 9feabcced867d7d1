import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where brokers and stores of tests keep what they write; `WSK_TEST_DATA` where the disk is busy with something else. */
export function makeDataFolder(prefix: string): Promise<string> {
  return mkdtemp(join(process.env['WSK_TEST_DATA'] ?? tmpdir(), prefix))
}
