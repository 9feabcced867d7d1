import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { buildProgram } from '../support/built-program.js'

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
  await using program = await buildProgram('test/kafka/reader.ts', ['@platformatic/kafka'])
  const child = spawn(process.execPath, [program.file, brokers.join(','), prefix, String(stuck)], {
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
}
