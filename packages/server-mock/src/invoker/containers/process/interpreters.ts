import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { ContainerError, type RuntimeSupport } from '../port.js'
import { findPython, pythonMissing, type Python } from './python-interpreter.js'

export interface Interpreters {
  /** Real path of the Node.js that runs actions. */
  readonly node: string
  /** `24`. */
  readonly nodeMajor: string
  readonly python: Python | undefined
}

export type Language = 'nodejs' | 'python'

interface InterpreterOptions {
  readonly python: string | undefined
  readonly cacheFile: string
}

/** The interpreter that is always there, unless another is `given`. */
export function nodeInterpreter(given: string | undefined): Interpreters {
  const version = given === undefined ? process.versions.node : versionOf(given)
  return {
    node: realpathSync(given ?? process.execPath),
    nodeMajor: version.replace(/^v/, '').split('.', 1)[0] ?? '',
    python: undefined,
  }
}

function versionOf(node: string): string {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  } catch (error) {
    throw new ContainerError('whisk', `${node} is no Node.js that runs here`, { cause: error })
  }
}

/** Looks for what else runs actions, which may take a while. Never rejects: what is missing is told by `supportOf`. */
export async function findInterpreters(node: Interpreters, options: InterpreterOptions): Promise<Interpreters> {
  return { ...node, python: await findPython(options.python, options.cacheFile) }
}

/** A kind is a contract: any minor version of its language may carry it out. */
export function languageOf(kind: string): Language | undefined {
  const [family, version] = kind.split(':')
  if (family === 'nodejs') return 'nodejs'
  return family === 'python' && version !== '2' && !version?.startsWith('2.') ? 'python' : undefined
}

export function supportOf(kind: string, { nodeMajor, python }: Interpreters): RuntimeSupport {
  switch (languageOf(kind)) {
    case 'nodejs':
      return { kind, runsOn: `node ${nodeMajor}` }
    case 'python':
      return python === undefined ? { kind, missing: pythonMissing } : { kind, runsOn: `python ${python.version}` }
    case undefined:
      return { kind, missing: 'actions run as processes here, which is made for nodejs and python kinds.' }
  }
}

/** Throws ContainerError where `kind` cannot run here. */
export function languageToRun(kind: string, interpreters: Interpreters): Language {
  const language = languageOf(kind)
  const { missing } = supportOf(kind, interpreters)
  if (language !== undefined && missing === undefined) return language
  throw new ContainerError('user', `${kind} cannot run here: ${missing ?? ''}`)
}
