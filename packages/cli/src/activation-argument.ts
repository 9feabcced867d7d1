import { boolean } from '@oclif/core/flags'
import { usageFault } from './fault.js'
import type { RestClient } from './rest/rest-client.js'
import { lastActivationId } from './services/activation/last-activation.js'

/** `--last` of the commands that take an activation. */
export const lastFlag = { last: boolean({ char: 'l', description: 'retrieves the last activation' }) }

export interface ActivationArguments {
  readonly positionals: readonly string[]
  readonly last: boolean
  /** How many arguments may follow the id. */
  readonly more: number
  /** What errors of the look-up begin with. */
  readonly context: string
}

/** The id and what follows it; `--last` takes the place of the id. Throws a Fault. */
export async function activationArguments(
  client: RestClient,
  { positionals, last, more, context }: ActivationArguments,
): Promise<readonly string[]> {
  const requirement = 'An activation ID is required.'
  const max = last ? more : more + 1
  if (!last && positionals.length === 0) throw usageFault(`Invalid argument(s). ${requirement}`)
  if (positionals.length > max) {
    throw usageFault(`Invalid argument(s): ${positionals.slice(max).join(', ')}. ${requirement}`)
  }
  return last ? [await lastActivationId(client, context), ...positionals] : positionals
}
