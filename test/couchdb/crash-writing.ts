import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { buildProgram } from '../support/built-program.js'
import type { CouchDb } from '../support/couchdb.js'

export interface CrashWriting {
  readonly couch: CouchDb
  readonly prefix: string
  readonly folder: string
  /** Lines it says before its end. */
  readonly lines: number
  /** Called once a third of them is said. */
  readonly meanwhile: () => void | Promise<void>
}

/** What the writer was promised, by letter: see writer.ts. */
export type Promised = Readonly<Record<string, readonly string[]>>

/** Stores in a process of its own, and kills that. */
export async function crashWriting({ couch, prefix, folder, lines, meanwhile }: CrashWriting): Promise<Promised> {
  await using program = await buildProgram('test/couchdb/writer.ts', ['nano', 'classic-level', 'memory-level'])
  const { origin, user, password } = couch
  const child = spawn(process.execPath, [program.file, origin, user, password, prefix, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const promised: Record<string, string[]> = {}
  let said = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const [letter = '', id = ''] = line.split(' ')
    ;(promised[letter] ??= []).push(id)
    said++
    if (said === Math.floor(lines / 3)) await meanwhile()
    if (said === lines) child.kill('SIGKILL')
  }
  return promised
}
