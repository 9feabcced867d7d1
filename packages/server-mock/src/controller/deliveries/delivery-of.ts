import { ApiError } from '@wsk/contract'
import { type Delivery, parseDelivery } from '../../entity/delivery.js'
import type { Action } from '../../entity/entity.js'

/** `null`: it asks for nothing, which is so of most and found by one look-up. */
const known = new WeakMap<Action, Delivery | null>()

/** How an action asks to be delivered; read once for each of its documents. What cannot be read asks for nothing. */
export function deliveryOf(action: Action): Delivery | undefined {
  let found = known.get(action)
  if (found === undefined) {
    found = parsed(action) ?? null
    known.set(action, found)
  }
  return found ?? undefined
}

/** Another program may have stored what this one refuses. */
function parsed({ annotations }: Action): Delivery | undefined {
  try {
    return parseDelivery(annotations)
  } catch (error) {
    if (error instanceof ApiError) return undefined
    throw error
  }
}
