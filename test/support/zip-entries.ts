import { inflateRawSync } from 'node:zlib'

/** A file in a zip archive. */
export interface ZipEntry {
  readonly name: string
  readonly text: string
  /** Permission bits. */
  readonly mode: number
}

const endSignature = 0x06_05_4b_50

/** Files of an archive in the order of its directory. Throws for what is no plain zip. */
export function zipEntries(archive: Buffer): readonly ZipEntry[] {
  const end = archive.length - 22
  if (archive.readUInt32LE(end) !== endSignature) throw new Error('no end of a zip archive')
  const entries: ZipEntry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const mode = (archive.readUInt32LE(at + 38) >>> 16) & 0o777
    entries.push({ name, mode, text: contentAt(archive, at).toString('utf8') })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

/** `at` is where the directory speaks of the file. */
function contentAt(archive: Buffer, at: number): Buffer {
  const method = archive.readUInt16LE(at + 10)
  const local = archive.readUInt32LE(at + 42)
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const content = archive.subarray(start, start + archive.readUInt32LE(at + 20))
  return method === 0 ? content : inflateRawSync(content)
}
