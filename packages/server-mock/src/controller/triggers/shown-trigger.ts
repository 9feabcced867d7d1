import { type TriggerJson, triggerJson } from '../../entity/entity-json.js'
import type { Trigger } from '../../entity/entity.js'
import { entityKey } from '../../entity/rule-documents.js'
import { openedParameters } from '../../entity/sealed-parameters.js'
import type { ControllerParts } from '../parts.js'

/** A trigger as every operation answers it: its parameters in clear, however they are stored (rest-api 8.2, 18.1). */
export function shownTrigger({ vault }: Pick<ControllerParts, 'vault'>, trigger: Trigger): TriggerJson {
  const parameters = openedParameters(trigger.parameters, entityKey(trigger), vault)
  return triggerJson({ ...trigger, parameters })
}
