const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const idLength = 32

/** Ids that the system gives to its own work begin so; a client may not use them (rest-api 2). */
const reservedPrefix = 'sid_'

/** Longer ids of clients are not adopted: they go into every log line and every message. */
const longestAdopted = 256

/** Bytes from here on are skipped, so that each character is equally likely. */
const usableBelow = 256 - (256 % alphabet.length)

const { randomFillSync } = process.getBuiltinModule('node:crypto')
const pool = Buffer.alloc(4096)
let at = pool.length

/** Other characters would not come back as they were sent. */
const printable = /^[\x20-\x7e]+$/

/** The client's `X-Request-ID`, or 32 characters from `[A-Za-z0-9]` (rest-api 2). */
export function transactionIdOf(header: string | readonly string[] | undefined): string {
  if (typeof header === 'string' && isAdoptable(header)) return header
  return createTransactionId()
}

function isAdoptable(header: string): boolean {
  return header.length <= longestAdopted && !header.startsWith(reservedPrefix) && printable.test(header)
}

export function createTransactionId(): string {
  let id = ''
  while (id.length < idLength) {
    if (at >= pool.length) {
      randomFillSync(pool)
      at = 0
    }
    const byte = pool[at++] ?? 0
    if (byte < usableBelow) id += alphabet.charAt(byte % alphabet.length)
  }
  return id
}
