/** What can be hit. Parts of a kind count from 0. */
export interface Part {
  readonly kind: 'controller' | 'invoker' | 'broker' | 'store'
  readonly index: number
}

/** `kill`: -9, and started again after `forMs`; `pause`: stopped where it is, and woken after `forMs`. */
export interface Fault {
  /** Since the load began. */
  readonly atMs: number
  readonly kind: 'kill' | 'pause'
  readonly part: Part
  readonly forMs: number
  /** Nothing else is hurt before it, nor for as long as recovery may take: what it alone does is measured. */
  readonly isAlone?: true
}

export type Parts = Readonly<Record<Part['kind'], number>>

interface Weapon {
  readonly share: number
  readonly kind: Fault['kind']
  readonly part: Part['kind']
  readonly forMs: readonly [number, number]
}

/** Invokers are what the promises are about most. A pause outlasts the time after which others take a part for dead, or does not. */
const weapons: readonly Weapon[] = [
  { share: 34, kind: 'kill', part: 'invoker', forMs: [0, 4_000] },
  { share: 4, kind: 'kill', part: 'invoker', forMs: [12_000, 20_000] },
  { share: 20, kind: 'kill', part: 'controller', forMs: [0, 4_000] },
  { share: 3, kind: 'kill', part: 'controller', forMs: [12_000, 20_000] },
  { share: 10, kind: 'kill', part: 'broker', forMs: [1_000, 6_000] },
  { share: 9, kind: 'kill', part: 'store', forMs: [500, 10_000] },
  { share: 12, kind: 'pause', part: 'invoker', forMs: [500, 30_000] },
  { share: 4, kind: 'pause', part: 'controller', forMs: [500, 15_000] },
  { share: 4, kind: 'pause', part: 'store', forMs: [500, 10_000] },
]

const betweenMs: readonly [number, number] = [1_500, 4_000]
/** A part that is back needs so long until it takes part again. */
export const recoveryMs = 5_000
/** The end of a run, which lies under load as well. */
export const calmMs = 5_000

/** A round is a storm, a rest in which everything heals, and one kill that comes alone. Milliseconds since it began. */
const round = { stormUntil: 29_000, healedUntil: 34_000, aloneAt: 40_000, length: 56_000 } as const
/** Longer than the time after which others take a part for dead, so that it does not heal itself by its return. */
const aloneForMs: readonly [number, number] = [12_000, 14_000]
/** Which kill comes alone, in turn. */
const alone: readonly Part['kind'][] = ['controller', 'invoker']

/**
 * The faults of a run, in their order, the same ones for the same numbers. Of each kind of part one stays unhurt where
 * there are several, and of brokers a majority, because nothing is promised without.
 */
export function planFaults(random: () => number, durationMs: number, parts: Parts): readonly Fault[] {
  const faults: Fault[] = []
  const endMs = durationMs - calmMs
  for (let [startMs, count] = [0, 0]; startMs < endMs; startMs += round.length, count++) {
    planStorm(random, { faults, startMs, endMs, parts })
    const kind = alone[count % alone.length]
    const atMs = startMs + round.aloneAt
    if (kind === undefined || parts[kind] < 2 || startMs + round.length > endMs) continue
    const part = { kind, index: Math.floor(random() * parts[kind]) }
    faults.push({ atMs, kind: 'kill', part, forMs: between(random, aloneForMs), isAlone: true })
  }
  return faults
}

interface Storm {
  /** Those of it are added. */
  readonly faults: Fault[]
  readonly startMs: number
  readonly endMs: number
  readonly parts: Parts
}

function planStorm(random: () => number, { faults, startMs, endMs, parts }: Storm): void {
  const untilMs = Math.min(startMs + round.stormUntil, endMs)
  for (let atMs = startMs + between(random, betweenMs); atMs < untilMs; atMs += between(random, betweenMs)) {
    const fault = chooseFault(random, { atMs, faults, parts })
    if (fault === undefined) continue
    faults.push({ ...fault, forMs: Math.min(fault.forMs, startMs + round.healedUntil - atMs) })
  }
}

interface Situation {
  readonly atMs: number
  readonly faults: readonly Fault[]
  readonly parts: Parts
}

/** Undefined where what was chosen may not be hit now. */
function chooseFault(random: () => number, { atMs, faults, parts }: Situation): Fault | undefined {
  let left = random() * weapons.reduce((sum, { share }) => sum + share, 0)
  const weapon = weapons.find(({ share }) => (left -= share) < 0)
  const [index, forMs] = [random(), between(random, weapon?.forMs ?? [0, 0])]
  if (weapon === undefined || parts[weapon.part] === 0) return undefined
  const part = { kind: weapon.part, index: Math.floor(index * parts[weapon.part]) }
  const hurt = hurtAt(faults, atMs).filter(({ kind }) => kind === part.kind)
  const isFree = hurt.length < mayBeHurt(part.kind, parts) && hurt.every((other) => other.index !== part.index)
  return isFree ? { atMs, kind: weapon.kind, part, forMs } : undefined
}

/** Parts that are down, stopped, or not back at work yet. */
export function hurtAt(faults: readonly Fault[], atMs: number): readonly Part[] {
  return faults
    .filter((fault) => fault.atMs <= atMs && atMs < fault.atMs + fault.forMs + recoveryMs)
    .map(({ part }) => part)
}

/** Parts of a kind that may be hurt at once. */
export function mayBeHurt(kind: Part['kind'], parts: Parts): number {
  if (kind === 'store') return 1
  if (kind === 'broker') return Math.floor((parts.broker - 1) / 2)
  return parts[kind] - 1
}

function between(random: () => number, [from, to]: readonly [number, number]): number {
  return Math.floor(from + random() * (to - from))
}
