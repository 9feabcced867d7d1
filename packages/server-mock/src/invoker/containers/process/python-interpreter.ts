import { execFile } from 'node:child_process'
import { accessSync, constants, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A Python that was found, by its real path. */
export interface Python {
  readonly executable: string
  /** Folder that holds its library. */
  readonly prefix: string
  /** `3.11`. */
  readonly version: string
}

/** What to do where there is none; ends in a full stop. */
export const pythonMissing =
  'python3 is not on PATH; install Python 3.8 or later (Debian: apt-get install python3; macOS: brew install python; or python.org).'

/** The base interpreter of a virtual environment, so that one folder holds all of it. */
const question =
  'import json,os,sys;b=getattr(sys,"_base_executable",None) or sys.executable;print(json.dumps([os.path.realpath(b),sys.base_prefix,"%d.%d"%sys.version_info[:2],sys.version_info[0]==3 and sys.version_info[1]>=8]))'

const names = process.platform === 'win32' ? ['python.exe', 'python3.exe'] : ['python3', 'python']

/** First file of that name on PATH that may be run. */
export function findOnPath(name: string, path = process.env['PATH'] ?? ''): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return statSync(file).isFile()
      } catch {
        return false
      }
    })
}

const asked = new Map<string, Promise<Python | undefined>>()

/**
 * Finds Python once for each `given` path or PATH, through the shims of version managers. Asking a shim takes a tenth
 * of a second, so the answer is kept in `cacheFile` and believed while the files are the same.
 */
export function findPython(given: string | undefined, cacheFile: string): Promise<Python | undefined> {
  const candidates = given === undefined ? names.map((name) => findOnPath(name)) : [given]
  const found = candidates.filter((file) => file !== undefined)
  const key = found.join(delimiter)
  const before = asked.get(key)
  if (before !== undefined) return before
  const answer = lookUp(found, cacheFile)
  asked.set(key, answer)
  return answer
}

async function lookUp(candidates: readonly string[], cacheFile: string): Promise<Python | undefined> {
  for (const file of candidates) {
    const stamp = stampOf(file)
    const cached = readCache(cacheFile, stamp)
    if (cached !== undefined) return cached
    const python = await ask(file)
    if (python === undefined) continue
    writeCache(cacheFile, { stamp, python, real: stampOf(python.executable) })
    return python
  }
  return undefined
}

function ask(file: string): Promise<Python | undefined> {
  return new Promise((resolve) => {
    execFile(file, ['-I', '-S', '-c', question], { timeout: 20_000 }, (error, output) => {
      resolve(error === null ? parseAnswer(output) : undefined)
    })
  })
}

function parseAnswer(output: string): Python | undefined {
  try {
    const [executable, prefix, version, recent] = JSON.parse(output) as readonly unknown[]
    if (typeof executable !== 'string' || typeof prefix !== 'string' || typeof version !== 'string') return undefined
    return recent === true ? { executable, prefix: realpathSync(prefix), version } : undefined
  } catch {
    return undefined
  }
}

/** Changes when another file takes its place, or when a version manager is told to use another version. */
function stampOf(file: string): string {
  try {
    const real = realpathSync(file)
    const { size, mtimeMs } = statSync(real)
    return [file, real, size, mtimeMs, process.env['PYENV_VERSION'], process.cwd(), stampOfChoice()].join('|')
  } catch {
    return ''
  }
}

function stampOfChoice(): string {
  const home = process.env['PYENV_ROOT'] ?? join(process.env['HOME'] ?? '', '.pyenv')
  return ['.python-version', '.tool-versions', join(home, 'version')].map(modified).join(',')
}

function modified(file: string): number {
  try {
    return statSync(file).mtimeMs
  } catch {
    return 0
  }
}

interface Cached {
  readonly stamp: string
  readonly python: Python
  readonly real: string
}

function readCache(file: string, stamp: string): Python | undefined {
  try {
    const cached = JSON.parse(readFileSync(file, 'utf8')) as Cached
    const same = stamp !== '' && cached.stamp === stamp && cached.real === stampOf(cached.python.executable)
    return same ? cached.python : undefined
  } catch {
    return undefined
  }
}

function writeCache(file: string, cached: Cached): void {
  try {
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(cached))
    renameSync(`${file}.${process.pid}`, file)
  } catch {
    // Found again next time.
  }
}
