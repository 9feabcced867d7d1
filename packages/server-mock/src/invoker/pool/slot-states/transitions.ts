/** Upstream's states, without pausing and paused: a process that waits for a frame costs nothing (invocation 13). */
export type SlotTag = 'uninitialized' | 'starting' | 'started' | 'running' | 'ready' | 'removing'

/** What may follow what. */
export const transitions = {
  uninitialized: ['starting'],
  starting: ['started', 'removing'],
  started: ['running', 'removing'],
  running: ['ready', 'removing'],
  ready: ['running', 'removing'],
  removing: [],
} as const satisfies Record<SlotTag, readonly SlotTag[]>

type TagsBefore<T extends SlotTag> = { [P in SlotTag]: T extends (typeof transitions)[P][number] ? P : never }[SlotTag]

/** What may follow each of `T`. */
export type NextTag<T extends SlotTag> = { [N in SlotTag]: [T] extends [TagsBefore<N>] ? N : never }[SlotTag]
