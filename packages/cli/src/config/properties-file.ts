import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** `KEY=value` lines of `.wskprops`. */
export type Properties = ReadonlyMap<string, string>

/** What Go's TrimSpace removes; a byte order mark is not among it. */
const outerBlanks =
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g

/** `WSK_CONFIG_FILE` where the variable exists, even empty; else `.wskprops` in the home directory. */
export function propertiesPath(env: Readonly<Record<string, string | undefined>>): string {
  return env['WSK_CONFIG_FILE'] ?? join(homedir(), '.wskprops')
}

/** The pair of one line: cut at the first `#`, trimmed, exactly one `=`. */
function pairOf(line: string): readonly [string, string] | undefined {
  const [kept = ''] = line.split('#', 1)
  const parts = kept.replaceAll(outerBlanks, '').split('=')
  const [key, value] = parts
  return parts.length === 2 && key !== undefined && value !== undefined ? [key, value] : undefined
}

/** Of two lines with one key the last one counts; lines that are no pair are ignored. */
export function parseProperties(text: string): Properties {
  const properties = new Map<string, string>()
  for (const line of text.split('\n')) {
    const pair = pairOf(line)
    if (pair !== undefined) properties.set(...pair)
  }
  return properties
}

/** A file that is missing or cannot be read has no properties. */
export function readProperties(path: string): Properties {
  return parseProperties(readText(path))
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Text of the file with values set, or removed where undefined. Comments, unknown keys and the order of lines stay;
 * of several lines with one key the last is kept.
 */
export function changeProperties(text: string, changes: ReadonlyMap<string, string | undefined>): string {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n')
  const lastLine = new Map(lines.map((line, index) => [pairOf(line)?.[0], index]))
  const kept = lines.flatMap((line, index) => {
    const key = pairOf(line)?.[0]
    if (key === undefined || !changes.has(key)) return [line]
    const value = changes.get(key)
    return value === undefined || lastLine.get(key) !== index ? [] : [`${key}=${value}${commentOf(line)}`]
  })
  const added = [...changes].flatMap(([key, value]) =>
    value === undefined || lastLine.has(key) ? [] : [`${key}=${value}`],
  )
  return [...kept, ...added].map((line) => `${line}\n`).join('')
}

function commentOf(line: string): string {
  const at = line.indexOf('#')
  return at < 0 ? '' : ` ${line.slice(at).replace(/\r$/, '')}`
}

/** Rewrites the file in one step; a new one is readable by its owner only. Throws the file system's error. */
export function writeProperties(path: string, changes: ReadonlyMap<string, string | undefined>): void {
  const before = statSync(path, { throwIfNoEntry: false })
  const text = changeProperties(before === undefined ? '' : readFileSync(path, 'utf8'), changes)
  if (before === undefined || !before.isFile()) {
    writeFileSync(path, text, { mode: 0o600 })
    return
  }
  replaceFile(realpathSync(path), { text, mode: before.mode & 0o777 })
}

/** Through a neighbour, so that a crash leaves the old file or the new one; in place where no neighbour may be made. */
function replaceFile(path: string, { text, mode }: { readonly text: string; readonly mode: number }): void {
  const neighbour = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(neighbour, text, { mode, flag: 'wx' })
    chmodSync(neighbour, mode)
    renameSync(neighbour, path)
  } catch {
    rmSync(neighbour, { force: true })
    writeFileSync(path, text)
  }
}
