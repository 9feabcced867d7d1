import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { errorCode } from '../support/error-code.js'
import type { ProgramConfig } from './config.js'
import { ConfigError } from './config-error.js'
import { defaultPropsFile } from './defaults.js'
import type { Environment } from './env.js'
import { createProps, writeProps } from './props-file.js'
import { readyLine, startLines } from './start-lines.js'
import type { StartFacts } from './start-lines.js'

export interface ReadyFacts extends StartFacts {
  readonly port: number
  readonly pid: number
}

export interface Surroundings {
  readonly env: Environment
  readonly home: string
  stdout(text: string): void
}

/**
 * Tells people and scripts that the server answers: the file of `wsk`, the ready file, the first line.
 * Resolves with what takes the ready file away again. Throws ConfigError where a file cannot be written.
 */
export async function announce(
  program: ProgramConfig,
  facts: ReadyFacts,
  surroundings: Surroundings,
): Promise<Disposable> {
  const note = offerProps(program, facts, surroundings)
  const all = note === undefined ? facts : { ...facts, notes: [...facts.notes, note] }
  const { readyFile } = program
  if (readyFile !== undefined) writeReadyFile(readyFile, readyLine(all))
  surroundings.stdout(program.json ? readyLine(all) : await startLines(all))
  return {
    [Symbol.dispose]: () => {
      if (readyFile !== undefined) rmSync(readyFile, { force: true })
    },
  }
}

/** Written beside and renamed, so that nobody reads half of it. */
function writeReadyFile(file: string, line: string): void {
  const draft = `${file}.${process.pid}.new`
  try {
    writeFileSync(draft, line, { mode: 0o600 })
    renameSync(draft, file)
  } catch (error) {
    throw fileError('--ready-file', file, error)
  }
}

/** Makes `wsk` work at once where nobody has set it up yet. Resolves with a note on what was done. */
function offerProps(
  program: ProgramConfig,
  { url, auth, role }: ReadyFacts,
  { env, home }: Surroundings,
): string | undefined {
  // An invoker has no API to connect to.
  if (role === 'invoker') return undefined
  const file = defaultPropsFile(env, home)
  const isCi = (env['CI'] ?? '') !== ''
  if (isCi || !program.lasting) {
    return program.writeProps ? `${file} was not written, because CI is set` : undefined
  }
  try {
    if (program.writeProps) writeProps(file, { apihost: url, auth })
    else if (!createProps(file, { apihost: url, auth })) return undefined
    return `wrote ${file}, wsk is connected`
  } catch (error) {
    if (program.writeProps) throw fileError('--write-props', file, error)
    return undefined
  }
}

function fileError(option: string, file: string, cause: unknown): ConfigError {
  const code = errorCode(cause) ?? 'failed'
  return new ConfigError(`${option}: ${file} cannot be written (${code}); give a file in a folder that can`, { cause })
}
