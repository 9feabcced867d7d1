import { crc32, deflateRawSync, gzipSync } from 'node:zlib'

/** One entry of a zip, with everything that it may lie about. */
export interface ZipEntry {
  readonly name: string | Buffer
  readonly content?: string | Buffer
  /** Unix mode with file type; 0 leaves the entry without one. */
  readonly mode?: number
  readonly flags?: number
  readonly method?: number
  readonly declaredSize?: number
  readonly declaredCrc?: number
  /** Offset of the local header that the directory names, instead of its own. */
  readonly offset?: number
  /** 3: made on Unix. */
  readonly madeBy?: number
}

interface ZipOptions {
  readonly declaredEntries?: number
  readonly comment?: string
  /** Sizes and places in 64 bits, as large archives have them. */
  readonly zip64?: boolean
}

const regularFile = 0o100644

/** A zip made to the letter of the entries, right or wrong. */
export function zip(entries: readonly ZipEntry[], options: ZipOptions = {}): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '')
    const method = entry.method ?? 8
    const packed = method === 8 ? deflateRawSync(content) : content
    const name = Buffer.from(entry.name)
    const size = entry.declaredSize ?? content.length
    const fields = { entry, method, packed, size, crc: entry.declaredCrc ?? crc32(content) }
    const local = Buffer.concat([localHeader(fields, name.length), name, packed])
    centrals.push(Buffer.concat([centralHeader(fields, { name, offset: entry.offset ?? offset, ...options })]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  return Buffer.concat([...locals, directory, directoryEnd(entries.length, { directory, offset }, options)])
}

interface Fields {
  readonly entry: ZipEntry
  readonly method: number
  readonly packed: Buffer
  readonly size: number
  readonly crc: number
}

function localHeader({ entry, method, packed, size, crc }: Fields, nameLength: number): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(entry.flags ?? 0, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(Math.min(size, 0xffffffff), 22)
  header.writeUInt16LE(nameLength, 26)
  return header
}

function centralHeader(
  { entry, method, packed, size, crc }: Fields,
  place: { readonly name: Buffer; readonly offset: number; readonly zip64?: boolean },
): Buffer {
  const header = Buffer.alloc(46)
  const wide = Buffer.alloc(place.zip64 ? 28 : 0)
  if (place.zip64) {
    wide.writeUInt16LE(1, 0)
    wide.writeUInt16LE(24, 2)
    ;[size, packed.length, place.offset].forEach((value, index) => wide.writeBigUInt64LE(BigInt(value), 4 + index * 8))
  }
  const narrow = (value: number): number => (place.zip64 ? 0xffffffff : value)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(((entry.madeBy ?? 3) << 8) | 20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(entry.flags ?? 0, 8)
  header.writeUInt16LE(method, 10)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(narrow(packed.length), 20)
  header.writeUInt32LE(narrow(size), 24)
  header.writeUInt16LE(place.name.length, 28)
  header.writeUInt16LE(wide.length, 30)
  header.writeUInt32LE(((entry.mode ?? regularFile) << 16) >>> 0, 38)
  header.writeUInt32LE(narrow(place.offset), 42)
  return Buffer.concat([header, place.name, wide])
}

function directoryEnd(
  entries: number,
  { directory, offset }: { readonly directory: Buffer; readonly offset: number },
  { declaredEntries = entries, comment = '', zip64 = false }: ZipOptions,
): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(zip64 ? 0xffff : declaredEntries, 8)
  end.writeUInt16LE(zip64 ? 0xffff : declaredEntries, 10)
  end.writeUInt32LE(zip64 ? 0xffffffff : directory.length, 12)
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16)
  end.writeUInt16LE(comment.length, 20)
  const tail = Buffer.concat([end, Buffer.from(comment)])
  if (!zip64) return tail
  const end64 = Buffer.alloc(56)
  end64.writeUInt32LE(0x06064b50, 0)
  end64.writeBigUInt64LE(44n, 4)
  for (const [at, value] of [
    [24, declaredEntries],
    [32, declaredEntries],
    [40, directory.length],
    [48, offset],
  ] as const) {
    end64.writeBigUInt64LE(BigInt(value), at)
  }
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + directory.length), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([end64, locator, tail])
}

export interface TarEntry {
  readonly name: string
  readonly content?: string | Buffer
  readonly type?: string
  readonly mode?: number
  readonly link?: string
  readonly declaredSize?: number
  readonly badSum?: boolean
}

/** A tar, not compressed; the end may be missing. */
export function tar(entries: readonly TarEntry[], ended = true): Buffer {
  const parts = entries.flatMap((entry) => {
    const content = Buffer.from(entry.content ?? '')
    return [
      tarHeader(entry, entry.declaredSize ?? content.length),
      content,
      Buffer.alloc((512 - (content.length % 512)) % 512),
    ]
  })
  return Buffer.concat([...parts, Buffer.alloc(ended ? 1024 : 0)])
}

export function tarGz(entries: readonly TarEntry[]): Buffer {
  return gzipSync(tar(entries))
}

/** A pax header for the entry that follows. */
export function pax(fields: Readonly<Record<string, string>>): TarEntry {
  const records = Object.entries(fields).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`
    let length = Buffer.byteLength(rest)
    while (String(length).length + Buffer.byteLength(rest) !== length)
      length = String(length).length + Buffer.byteLength(rest)
    return `${length}${rest}`
  })
  return { name: 'PaxHeaders/x', type: 'x', content: records.join('') }
}

function tarHeader({ name, type = '0', mode = 0o644, link = '', badSum = false }: TarEntry, size: number): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0, 100)
  header.write(`${mode.toString(8).padStart(7, '0')}\0`, 100)
  header.write(`0000000\0`, 108)
  header.write(`0000000\0`, 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write(`00000000000\0`, 136)
  header.write('        ', 148)
  header.write(type, 156)
  header.write(link, 157, 100)
  header.write('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, badSum ? 1 : 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}
