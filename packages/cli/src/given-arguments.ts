import { usageFault } from './fault.js'
import type { Invocation } from './invocation.js'
import type { JsonObject } from './output/json/node.js'
import { mergeFragments } from './parameters/merge-fragments.js'
import type { Fragment } from './pre-parser/split-parameters.js'

/** How many arguments a command takes, and what it says when there are more or fewer. */
export interface Arity {
  readonly min: number
  readonly max: number
  /** `An action name is required.` */
  readonly requirement: string
}

/** The arguments, when their number fits. Throws a Fault (usage hint). */
export function argumentsOf({ positionals }: Invocation, { min, max, requirement }: Arity): readonly string[] {
  if (positionals.length < min) throw usageFault(`Invalid argument(s). ${requirement}`)
  if (positionals.length > max) {
    throw usageFault(`Invalid argument(s): ${positionals.slice(max).join(', ')}. ${requirement}`)
  }
  return positionals
}

/** `-p` and `-P` as one object; undefined when there are none. Throws a Fault (usage hint). */
export function parametersOf(invocation: Invocation): JsonObject | undefined {
  return mergeFragments('parameter', withAttached(invocation, 'param', invocation.fragments.parameters))
}

/** `--param=TEXT` is no pair but the text of an object. */
export function withAttached({ given }: Invocation, flag: string, pairs: readonly Fragment[]): readonly Fragment[] {
  const attached = given.get(flag)
  return typeof attached === 'object' ? [...pairs, ...attached] : pairs
}
