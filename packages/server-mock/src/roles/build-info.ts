import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface BuildInfo {
  readonly version: string
  /** ISO 8601. */
  readonly date: string
}

/** Version of this package, and when this file was built. */
export function readBuildInfo(): BuildInfo {
  const file = fileURLToPath(import.meta.url)
  const date = statSync(file).mtime.toISOString()
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const version = versionIn(folder)
    if (version !== undefined) return { version, date }
  }
  return { version: 'unknown', date }
}

function versionIn(folder: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest
    return isManifest && typeof manifest.version === 'string' ? manifest.version : undefined
  } catch {
    return undefined // No package in this folder; the one above is next.
  }
}
