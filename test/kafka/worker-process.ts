import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect } from 'vitest'
import { buildProgram } from '../support/built-program.js'

type Deed = 'taken' | 'begun' | 'refused' | 'done' | 'left'

/** A process that works on numbers; see `worker.ts`. */
export interface WorkerProcess {
  /** Numbers, in order, as often as it said so. */
  readonly deeds: Readonly<Record<Deed, readonly number[]>>
  /** Resolves when it has said so of so many numbers. */
  until(deed: Deed, count: number): Promise<void>
  /** Has it begin what it holds. */
  tell(): void
  signal(name: 'SIGSTOP' | 'SIGCONT'): void
  kill(): Promise<void>
}

export interface Workshop extends AsyncDisposable {
  open(worker: {
    readonly brokers: readonly string[]
    readonly prefix: string
    readonly longestMs?: number
  }): WorkerProcess
}

/** Builds the program of the workers; the end kills all of them. */
export async function openWorkshop(): Promise<Workshop> {
  const program = await buildProgram('test/kafka/worker.ts', ['@platformatic/kafka'])
  const opened: WorkerProcess[] = []
  return {
    open: ({ brokers, prefix, longestMs }) => {
      const args = [brokers.join(','), prefix, ...(longestMs === undefined ? [] : [String(longestMs)])]
      const worker = openWorker(program.file, args)
      opened.push(worker)
      return worker
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(opened.map((worker) => worker.kill()))
      await program[Symbol.asyncDispose]()
    },
  }
}

function openWorker(program: string, args: readonly string[]): WorkerProcess {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const deeds: Record<Deed, number[]> = { taken: [], begun: [], refused: [], done: [], left: [] }
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [deed = '', number] = line.split(' ')
    if (Object.hasOwn(deeds, deed)) deeds[deed as Deed].push(Number(number))
  })
  return {
    deeds,
    until: (deed, count) =>
      expect.poll(() => deeds[deed].length, { timeout: 30_000, interval: 5 }).toBeGreaterThanOrEqual(count),
    tell: () => child.stdin.write('\n'),
    signal: (name) => child.kill(name),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
