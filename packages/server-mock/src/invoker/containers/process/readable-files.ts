import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'

// The user inside a sandbox is another one than the server's; a mode at creation would be cut by the server's umask.

export function makeReadableFolder(path: string): void {
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o755)
}

export function writeReadableFile(path: string, content: string): void {
  writeFileSync(path, content)
  chmodSync(path, 0o644)
}

export function copyReadableFile(from: string, to: string): void {
  copyFileSync(from, to)
  chmodSync(to, 0o644)
}
