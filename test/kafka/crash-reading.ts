import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export interface Crash {
  readonly brokers: readonly string[]
  readonly prefix: string
  /** Number that is never dealt with. */
  readonly stuck: number
  /** How many it reads before its end. */
  readonly count: number
}

/** Longer than a commit waits for others. */
const commitMs = 1000

/** Reads numbers in a process of its own, and kills that. */
export async function crashReading({ brokers, prefix, stuck, count }: Crash): Promise<void> {
  await mkdir(root('build'), { recursive: true })
  const folder = await mkdtemp(root('build/kafka-reader-'))
  try {
    const program = join(folder, 'reader.mjs')
    await build({
      entryPoints: [root('test/kafka/reader.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['@platformatic/kafka'],
      alias: { '@wsk/contract': root('packages/contract/src/index.ts') },
    })
    const child = spawn(process.execPath, [program, brokers.join(','), prefix, String(stuck)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    let read = 0
    for await (const line of createInterface({ input: child.stdout })) {
      if (line !== '' && ++read === count) break
    }
    await delay(commitMs)
    child.kill('SIGKILL')
    await ended
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
