import type { ContainerSpec } from '../containers/port.js'

/** One container's place in the pool, as far as decisions look at it. */
export interface SlotView {
  readonly spec: Pick<ContainerSpec, 'kind' | 'memoryMb' | 'concurrency'>
  /** Activations it can take now. */
  readonly spare: number
  /** Monotonic milliseconds; when it was last given back. Meaningful where it is idle. */
  readonly idleSinceMs: number
  /** Monotonic milliseconds; when it was given to its action. */
  readonly tenureSinceMs: number
  /** Usual milliseconds between two activations of its action; 0: not known. */
  readonly gapMs: number
}

/** What an action with work to do needs. */
export interface Need {
  readonly kind: string
  readonly memoryMb: number
  readonly concurrency: number
  /** Slots that serve the action or are being started for it. */
  readonly slots: number
  /** How long its oldest waiting activation has waited; 0 for one that has just come. */
  readonly waitedMs: number
  /** It had a container not long ago and lost it to others. */
  readonly isBack: boolean
}

export interface PoolView<S extends SlotView> {
  readonly nowMs: number
  /** Size of the whole pool. */
  readonly totalMb: number
  readonly freeMb: number
  /** Of containers that are on their way out. */
  readonly comingMb: number
  /** Containers that may be started now; more at once would only keep each other waiting. */
  readonly startsLeft: number
  /** Slots of the very namespace, action and revision that has the need. */
  readonly own: Iterable<S>
  /** Initialised with nothing, longest waiting first. */
  readonly prewarmed: Iterable<S>
  /** Of any action, without work, least recently used first. */
  readonly idle: Iterable<S>
}

export type Decision<S> =
  | { readonly kind: 'warm'; readonly slot: S }
  | { readonly kind: 'prewarmed'; readonly slot: S }
  | { readonly kind: 'cold' }
  /** Remove these; then there is memory for a new container. */
  | { readonly kind: 'evict'; readonly victims: readonly S[] }
  /** Enough memory is on its way, or the next start is its own. */
  | { readonly kind: 'await' }
  | { readonly kind: 'queue' }
  /** It would never fit. */
  | { readonly kind: 'refuse' }

/** The pool's policy in milliseconds. A start costs some 30 ms of processor time, which sets the scale. */
export const pace = {
  /** A busy action keeps its container at least so long, whoever else is waiting. */
  quantumMs: 200,
  /** An action without work for so long counts as idle within its quantum. */
  lullMs: 5,
  /** An action that has a container waits so long for it before others' idle containers make room for a second one. */
  patienceMs: 100,
  /** An action that had no container for so long goes before all others. */
  agedMs: 1000,
  /** The same for one that gathers activations. */
  gatheredMs: 3000,
} as const

/** Where the next activation of an action goes. Looks at nothing but its arguments. */
export function decide<S extends SlotView>(need: Need, view: PoolView<S>): Decision<S> {
  for (const slot of view.own) if (slot.spare > 0) return { kind: 'warm', slot }
  if (need.memoryMb > view.totalMb) return { kind: 'refuse' }
  for (const slot of view.prewarmed) if (fits(slot, need)) return { kind: 'prewarmed', slot }
  if (view.startsLeft <= 0) return { kind: 'await' }
  if (need.memoryMb <= view.freeMb) return { kind: 'cold' }
  if (need.memoryMb <= view.freeMb + view.comingMb) return { kind: 'await' }
  if (need.slots > 0 && need.waitedMs < pace.patienceMs) return { kind: 'queue' }
  const victims = chooseVictims(need, view)
  return victims === undefined ? { kind: 'queue' } : { kind: 'evict', victims }
}

/** A prewarmed container serves exactly its own kind and memory (invocation 12). */
function fits(slot: SlotView, need: Need): boolean {
  const { kind, memoryMb, concurrency } = slot.spec
  return kind === need.kind && memoryMb === need.memoryMb && concurrency >= need.concurrency
}

/** What was started on speculation goes first, then what is needed least; nothing goes in vain. */
function chooseVictims<S extends SlotView>(need: Need, view: PoolView<S>): readonly S[] | undefined {
  const missingMb = need.memoryMb - view.freeMb - view.comingMb
  const victims: S[] = []
  let gainedMb = 0
  for (const slot of candidates(need, view)) {
    victims.push(slot)
    gainedMb += slot.spec.memoryMb
    if (gainedMb >= missingMb) return withoutNeedless(victims, gainedMb - missingMb)
  }
  return undefined
}

function* candidates<S extends SlotView>(need: Need, view: PoolView<S>): Iterable<S> {
  yield* view.prewarmed
  const removable = [...view.idle].filter((slot) => isRemovable(slot, need, view.nowMs))
  // Actions that come back show that what was used least recently is not what is needed last.
  yield* need.isBack ? removable.sort((a, b) => restMs(b, view.nowMs) - restMs(a, view.nowMs)) : removable
}

function isRemovable(slot: SlotView, need: Need, nowMs: number): boolean {
  const idleMs = nowMs - slot.idleSinceMs
  if (need.slots > 0) return idleMs >= pace.patienceMs
  return idleMs >= pace.lullMs || nowMs - slot.tenureSinceMs >= pace.quantumMs
}

/** How long until an idle container is needed, going by its habits; without any, as long as it has been idle. */
function restMs(slot: SlotView, nowMs: number): number {
  return Math.abs(nowMs - slot.idleSinceMs - slot.gapMs)
}

function withoutNeedless<S extends SlotView>(victims: readonly S[], spareMb: number): readonly S[] {
  let leftMb = spareMb
  return victims.filter((slot) => {
    if (slot.spec.memoryMb > leftMb) return true
    leftMb -= slot.spec.memoryMb
    return false
  })
}

/** An action whose activations wait, as far as the order among actions looks at it. */
export interface WaitingView {
  /** Slots that serve it or are being started for it. */
  readonly slots: number
  /** Monotonic milliseconds; since when it has waited without any slot. Meaningful where `slots` is 0. */
  readonly hungrySinceMs: number
  /** Monotonic milliseconds; when its oldest waiting activation came. */
  readonly headSinceMs: number
  /** Memory in the hands of its namespace. */
  readonly namespaceMb: number
  /** Monotonic milliseconds; until then one more activation is expected that the same container could serve; 0: none. */
  readonly gathersUntilMs: number
}

/**
 * Who gets memory first: whoever starved longest; then actions without any container before those that
 * want another one; then the namespace that holds least; then whoever does not gather, or has longest to
 * wait for what it gathers; then whoever waited longest.
 */
export function compareWaiting(a: WaitingView, b: WaitingView, nowMs: number): number {
  const aged = Number(isAged(b, nowMs)) - Number(isAged(a, nowMs))
  if (aged !== 0) return aged
  if (isAged(a, nowMs)) return a.hungrySinceMs - b.hungrySinceMs
  const hungry = Number(b.slots === 0) - Number(a.slots === 0)
  const shares = hungry || a.namespaceMb - b.namespaceMb
  return shares || compareGathering(a, b, nowMs) || waitingSinceMs(a) - waitingSinceMs(b)
}

/** A start that comes a little later serves two activations where it would have served one. */
function compareGathering(a: WaitingView, b: WaitingView, nowMs: number): number {
  const [gatherA, gatherB] = [isGathering(a, nowMs), isGathering(b, nowMs)]
  return gatherA && gatherB ? b.gathersUntilMs - a.gathersUntilMs : Number(gatherA) - Number(gatherB)
}

function isGathering(waiting: WaitingView, nowMs: number): boolean {
  return waiting.slots === 0 && waiting.gathersUntilMs > nowMs
}

/** The age of its queue does not put an action that was served until now before one that was not. */
function waitingSinceMs(waiting: WaitingView): number {
  return waiting.slots === 0 ? waiting.hungrySinceMs : waiting.headSinceMs
}

/** Whether it has starved so long that memory is kept back for it. */
export function isAged(waiting: WaitingView, nowMs: number): boolean {
  const patienceMs = isGathering(waiting, nowMs) ? pace.gatheredMs : pace.agedMs
  return waiting.slots === 0 && nowMs - waiting.hungrySinceMs >= patienceMs
}

/**
 * Whether a busy slot with more work for its own action should make room for an action that has none.
 * `own` is its action as it would wait without the slot: it must not be the first to get the memory back.
 */
export function shouldYield(
  slot: SlotView,
  claim: { readonly hungry: WaitingView & { readonly memoryMb: number }; readonly own: WaitingView },
  view: Pick<PoolView<SlotView>, 'nowMs' | 'freeMb' | 'comingMb'>,
): boolean {
  if (view.nowMs - slot.tenureSinceMs < pace.quantumMs) return false
  const isMissing = claim.hungry.memoryMb > view.freeMb + view.comingMb
  return isMissing && compareWaiting(claim.hungry, claim.own, view.nowMs) < 0
}
