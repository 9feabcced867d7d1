import { setTimeout as delay } from 'node:timers/promises'
import { StoreConflict } from '../../store/port.js'
import type { ControllerParts } from '../parts.js'
import { type DeliveryPlan, deliveryPlanText } from './delivery-plan.js'

const pauseMs = 1000

export interface Noting {
  /** Nothing more is to be noted here. */
  readonly isOver: () => boolean
  /** Is told of the first failure. */
  readonly stuck: (error: unknown) => void
}

/** Writes a plan in place of the one before, however long that takes; `lost`: another controller has it, or it is over. */
export async function notePlan(
  { work }: Pick<ControllerParts, 'work'>,
  plan: DeliveryPlan,
  { isOver, stuck }: Noting,
): Promise<'noted' | 'lost' | 'left'> {
  const { activationId } = plan
  let isStuck = false
  while (!isOver()) {
    try {
      await work.revise(activationId, { kind: 'delivery', activationId, plan: deliveryPlanText(plan) })
      return 'noted'
    } catch (error) {
      if (error instanceof StoreConflict) return 'lost'
      if (!isStuck) stuck(error)
      isStuck = true
      await delay(pauseMs)
    }
  }
  return 'left'
}
