const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const idLength = 32

/** Ids that the system gives to its own work begin so; a client may not use them (rest-api 2). */
const reservedPrefix = 'sid_'

/** Longer ids of clients are not adopted: they go into every log line and every message. */
const longestAdopted = 256

/** Bytes from here on are skipped, so that each character is equally likely. */
const usableBelow = 256 - (256 % alphabet.length)

const { randomFillSync } = process.getBuiltinModule('node:crypto')
const random = Buffer.alloc(4096)
/** Characters of ids to come. */
let letters = ''

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
  while (letters.length < idLength) letters = drawLetters()
  const id = letters.slice(-idLength)
  letters = letters.slice(0, -idLength)
  return id
}

function drawLetters(): string {
  randomFillSync(random)
  let length = 0
  for (const byte of random) {
    if (byte < usableBelow) random[length++] = alphabet.charCodeAt(byte % alphabet.length)
  }
  return random.toString('latin1', 0, length)
}
