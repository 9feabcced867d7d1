import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { parseWskprops, readWskprops, wskpropsMode } from '@wsk/sdk/wskprops'

/** `KEY=value` lines of `.wskprops`. */
export type Properties = ReadonlyMap<string, string>

/** A file that is missing or cannot be read has no properties. */
export function readProperties(path: string): Properties {
  return new Map(Object.entries(readWskprops(path)))
}

function keyOf(line: string): string | undefined {
  return Object.keys(parseWskprops(line))[0]
}

/**
 * Text of the file with values set, or removed where undefined. Comments, unknown keys and the order of lines stay;
 * of several lines with one key the last is kept.
 */
export function changeProperties(text: string, changes: ReadonlyMap<string, string | undefined>): string {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n')
  const lastLine = new Map(lines.map((line, index) => [keyOf(line), index]))
  const kept = lines.flatMap((line, index) => {
    const key = keyOf(line)
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

/** Rewrites the file in one step; a new one, and any with a key in it, is for its owner alone. Throws the file system's error. */
export function writeProperties(path: string, changes: ReadonlyMap<string, string | undefined>): void {
  const before = statSync(path, { throwIfNoEntry: false })
  const text = changeProperties(before === undefined ? '' : readFileSync(path, 'utf8'), changes)
  if (before === undefined || !before.isFile()) {
    writeFileSync(path, text, { mode: 0o600 })
    return
  }
  replaceFile(realpathSync(path), { text, mode: wskpropsMode(parseWskprops(text), before.mode) })
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
    if ((statSync(path).mode & 0o777) !== mode) chmodSync(path, mode)
    writeFileSync(path, text)
  }
}
