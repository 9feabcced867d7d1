import { Fault } from '../../fault.js'
import type { QualifiedName } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import { httpCode } from '../../rest/reply-fault.js'
import type { RestClient } from '../../rest/rest-client.js'
import { within } from '../../fault.js'
import { getEntity } from '../entities/entity.js'
import { callFeed, configuring, feedOf } from './feed.js'
import { saveTrigger } from './save-trigger.js'
import { refuseFeedParameters, type TriggerParameters } from './trigger-parameters.js'

export interface TriggerUpdate {
  readonly name: QualifiedName
  readonly annotations: JsonObject | undefined
  readonly parameters: TriggerParameters
}

export interface UpdatedTrigger {
  /** A trigger that was not there is created. */
  readonly verb: 'created' | 'updated'
  /** Undefined when only the feed was told. */
  readonly trigger: JsonObject | undefined
  readonly activation: JsonObject | undefined
}

/** Updates a trigger and tells its feed, or creates it. Throws a Fault. */
export async function updateTrigger(client: RestClient, update: TriggerUpdate): Promise<UpdatedTrigger> {
  const { name, annotations, parameters } = update
  const existing = await findTrigger(client, name)
  if (existing === undefined) {
    refuseFeedParameters(parameters)
    const stored = parameters.trigger ?? parameters.plain
    const trigger = await saveTrigger(client, name, { annotations, parameters: stored, overwrite: false })
    return { verb: 'created', trigger, activation: undefined }
  }
  const feed = feedOf(existing)
  return feed === undefined ? updatePlain(client, update) : updateFed(client, update, feed)
}

async function updatePlain(
  client: RestClient,
  { name, annotations, parameters }: TriggerUpdate,
): Promise<UpdatedTrigger> {
  const stored = parameters.trigger ?? parameters.plain
  const trigger = await saveTrigger(client, name, { annotations, parameters: stored, overwrite: true })
  if (parameters.feed === undefined) return { verb: 'updated', trigger, activation: undefined }
  throw new Fault('this trigger does not contain a feed')
    .within(`Unable to configure feed '${name.entity}'`)
    .within(`Unable to create trigger '${name.entity}'`)
}

/** Without `-F` and `-T` only the feed hears of it; with `-T` alone only the trigger changes. */
async function updateFed(
  client: RestClient,
  { name, annotations, parameters }: TriggerUpdate,
  feed: string,
): Promise<UpdatedTrigger> {
  const { trigger: stored, feed: feedParameters, plain } = parameters
  const storesTrigger = stored !== undefined || feedParameters !== undefined
  const trigger = storesTrigger
    ? await saveTrigger(client, name, { annotations, parameters: stored, overwrite: true })
    : undefined
  if (storesTrigger && feedParameters === undefined) return { verb: 'updated', trigger, activation: undefined }
  const call = { feed, trigger: name, event: 'UPDATE', parameters: feedParameters ?? plain } as const
  const activation = await within(`Unable to create trigger '${name.entity}'`, () =>
    configuring(feed, () =>
      within(`Unable to invoke action '${feed.split('/').at(-1) ?? feed}'`, () => callFeed(client, call), {
        usageHint: true,
      }),
    ),
  )
  return { verb: 'updated', trigger, activation }
}

async function findTrigger(client: RestClient, name: QualifiedName): Promise<JsonObject | undefined> {
  try {
    return await getEntity(client, { word: 'trigger', name })
  } catch (error) {
    if (error instanceof Fault && error.code === httpCode(404)) return undefined
    throw error
  }
}
