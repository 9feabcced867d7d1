import type { Controller } from '../controller/create-controller.js'
import type { Recovery } from '../controller/recover-work.js'
import type { Stores } from '../store/port.js'
import type { Logger } from '../telemetry/logger.js'

export interface InheritDeps {
  readonly stores: Pick<Stores, 'work'>
  readonly controller: Pick<Controller, 'recover'>
  readonly identityOf: Recovery['identityOf']
  readonly log: Logger
}

/** Ends what a controller that is gone had accepted, as after a restart of its own. Never rejects. */
export async function inheritWork(name: string, { stores, controller, identityOf, log }: InheritDeps): Promise<void> {
  try {
    const unfinished = (await stores.work.takeOver?.(name)) ?? []
    if (unfinished.length === 0) return
    log.warn({ controller: name, pieces: unfinished.length }, `took over what controller ${name} had accepted`)
    await controller.recover({ unfinished, identityOf })
  } catch (error) {
    log.error({ controller: name, error }, `what controller ${name} had accepted could not be taken over`)
  }
}
