import { ApiError, texts } from '@wsk/contract'
import { parseTriggerPut } from '../../entity/put-bodies.js'
import { createTrigger, updateTrigger as updatedTrigger } from '../../entity/trigger-documents.js'
import { findEntity, writing } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { ownedTarget } from '../owned-target.js'
import type { ControllerParts } from '../parts.js'
import { readPut } from '../put-document.js'
import { shownTrigger } from './shown-trigger.js'

/** Creates a trigger, or with `?overwrite=true` also changes one; its rules stay linked (rest-api 18.1). */
export function updateTrigger(parts: ControllerParts): CallerHandler<'updateTrigger'> {
  return async (context, { params, query, body: text }) => {
    const { entities, entitlement, clock, links } = parts
    const named = { namespace: params.namespace, name: params.triggerName }
    const { namespace, name, key } = ownedTarget(entitlement, context.identity, named)
    const { body, checked, overwrite } = readPut(parts, context, { query, body: text })
    const put = parseTriggerPut(body, checked)
    return links.run(key, async () => {
      const existing = await findEntity(entities, 'triggers', key)
      if (existing !== undefined && !overwrite) throw new ApiError('conflict', texts.resourceExists)
      const entity =
        existing === undefined
          ? createTrigger(put, { path: namespace, name, now: clock.now() })
          : updatedTrigger(existing.entity, put, clock.now())
      await writing(() => entities.put(entity, existing === undefined ? {} : { revision: existing.revision }))
      return { status: 200, body: shownTrigger(parts, entity) }
    })
  }
}
