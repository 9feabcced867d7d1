/** Which invokers may take an activation, and in which order they are asked (invocation 11.3). */

export interface ProbeStart {
  /** Position in the list. */
  readonly home: number
  /** Positions from one to the next; has no divisor in common with the length of the list. */
  readonly step: number
}

/** What Java calls the hash code of a text: over UTF-16 units, in 32 bits with a sign. */
export function javaStringHash(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}

/**
 * Of an action in the invoking namespace; `action` is its path and name without a version. The smallest number of 32
 * bits has no opposite: it counts as what it is without a sign.
 */
export function placementHash(namespace: string, action: string): number {
  return Math.abs(javaStringHash(namespace) ^ javaStringHash(action))
}

/** Numbers from 1 to `length` that have no divisor in common with it and with each other, smallest first. */
export function coprimeSteps(length: number): readonly number[] {
  const steps: number[] = []
  for (let step = 1; step <= length; step++) {
    if (gcd(step, length) === 1 && steps.every((other) => gcd(other, step) === 1)) steps.push(step)
  }
  return steps
}

/** Where the search through a list of as many invokers as `steps` are made for begins. */
export function probeStart(hash: number, length: number, steps: readonly number[]): ProbeStart {
  return { home: hash % length, step: steps[hash % steps.length] ?? 1 }
}

export interface InvokerShares {
  /** Invokers from the first on that run what the manifest knows. */
  readonly managed: number
  /** Invokers from the last on that run images of users. With few invokers both are the same. */
  readonly blackbox: number
}

/** How many of `count` invokers there are for what; at least one for each. */
export function invokerShares(count: number): InvokerShares {
  const share = Math.ceil((count * managedPercent) / 100)
  return { managed: Math.max(1, share), blackbox: Math.max(1, Math.floor((count * (100 - managedPercent)) / 100)) }
}

const managedPercent = 90

function gcd(left: number, right: number): number {
  let [a, b] = [left, right]
  while (b !== 0) [a, b] = [b, a % b]
  return a
}
