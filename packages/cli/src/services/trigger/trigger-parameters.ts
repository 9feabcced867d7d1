import { Fault, faultCodes } from '../../fault.js'
import type { JsonObject } from '../../output/json/node.js'

/** `-p -P`, `-F` and `-T` as they were given, each undefined when absent. */
export interface TriggerParameters {
  readonly plain: JsonObject | undefined
  readonly feed: JsonObject | undefined
  readonly trigger: JsonObject | undefined
}

/** Refuses `-p` beside `-F` or `-T`. Throws a Fault. */
export function checkTriggerParameters({ plain, feed, trigger }: TriggerParameters): void {
  if (plain === undefined || (feed === undefined && trigger === undefined)) return
  throw new Fault(
    'Incorrect usage. Cannot combine --feed-param or --trigger-param flag with neither --param nor --param-file flag',
    { code: faultCodes.notAllowed },
  )
}

/** Refuses `-F` for a trigger that has no feed. Throws a Fault. */
export function refuseFeedParameters({ feed }: TriggerParameters): void {
  if (feed === undefined) return
  throw new Fault('Incorrect usage. Trigger without a feed cannot have feed parameters', {
    code: faultCodes.notAllowed,
  })
}
