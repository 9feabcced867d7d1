/** An activation id as four words of 32 bits in an array of such, so that ids compare as numbers and need no objects. */
export const idWords = 4
const idLength = 32
const wordDigits = 8

/** Writes the words of an id. False, and nothing of use is written, for what is not 32 lower-case hex digits. */
export function readId(text: string, target: Uint32Array, at: number): boolean {
  if (text.length !== idLength) return false
  for (let word = 0; word < idWords; word++) {
    let value = 0
    for (let digit = word * wordDigits; digit < (word + 1) * wordDigits; digit++) {
      const code = text.charCodeAt(digit)
      if (code >= 48 && code <= 57) value = (value << 4) | (code - 48)
      else if (code >= 97 && code <= 102) value = (value << 4) | (code - 87)
      else return false
    }
    target[at + word] = value
  }
  return true
}

/** The words of one id; `undefined` for what is none. */
export function parseId(text: string): Uint32Array | undefined {
  const words = new Uint32Array(idWords)
  return readId(text, words, 0) ? words : undefined
}

/** An id within an array. */
export interface IdPlace {
  readonly words: Uint32Array
  readonly at: number
}

/** Negative, zero or positive, as the texts of the ids compare. */
export function compareIds(one: IdPlace, other: IdPlace): number {
  for (let word = 0; word < idWords; word++) {
    const difference = (one.words[one.at + word] ?? 0) - (other.words[other.at + word] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The same for the id that an array begins with, and one in another. */
export function compareId(id: Uint32Array, words: Uint32Array, at: number): number {
  for (let word = 0; word < idWords; word++) {
    const difference = (id[word] ?? 0) - (words[at + word] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The same for two of one array. */
export function compareWithin(words: Uint32Array, one: number, other: number): number {
  for (let word = 0; word < idWords; word++) {
    const difference = (words[one + word] ?? 0) - (words[other + word] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
