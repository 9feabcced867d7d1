import { Fault } from '../../fault.js'
import { entityName, type QualifiedName } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import { httpCode } from '../../rest/reply-fault.js'
import type { RestClient } from '../../rest/rest-client.js'
import { getEntity } from '../entities/entity.js'
import { callFeed, failedFeed, type FeedCall, FeedFailure, feedOf, UnsuccessfulFeed } from './feed.js'
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
  readonly trigger: JsonObject
  /** What the feed answered, where it was told. */
  readonly activation: JsonObject | undefined
  /** What the user should know. */
  readonly notes: readonly string[]
}

/** Updates a trigger and tells its feed, or creates it. Throws a Fault; FeedFailure when the feed was the reason. */
export async function updateTrigger(client: RestClient, update: TriggerUpdate): Promise<UpdatedTrigger> {
  const { name, annotations, parameters } = update
  const existing = await findTrigger(client, name)
  const stored = parameters.trigger ?? parameters.plain
  if (existing === undefined) {
    refuseFeedParameters(parameters)
    const trigger = await saveTrigger(client, name, { annotations, parameters: stored, overwrite: false })
    return { verb: 'created', trigger, activation: undefined, notes: [] }
  }
  const feed = feedOf(existing)
  if (feed !== undefined) return updateFed(client, update, { existing, feed })
  const trigger = await saveTrigger(client, name, { annotations, parameters: stored, overwrite: true })
  if (parameters.feed === undefined) return { verb: 'updated', trigger, activation: undefined, notes: [] }
  const missing = new Fault('this trigger does not contain a feed')
  throw failedFeed(missing, { feed: entityName(name), trigger: name })
}

/** Without `-F` and `-T` only the feed hears of it; with `-T` alone only the trigger changes. */
async function updateFed(
  client: RestClient,
  { name, annotations, parameters }: TriggerUpdate,
  { existing, feed }: { readonly existing: JsonObject; readonly feed: string },
): Promise<UpdatedTrigger> {
  const { trigger: stored, feed: feedParameters, plain } = parameters
  const storesTrigger = stored !== undefined || feedParameters !== undefined
  const notes =
    storesTrigger || annotations === undefined ? [] : ['Annotations are kept only together with -F or -T: not changed.']
  const trigger = storesTrigger
    ? await saveTrigger(client, name, { annotations, parameters: stored, overwrite: true })
    : existing
  if (storesTrigger && feedParameters === undefined) return { verb: 'updated', trigger, activation: undefined, notes }
  const call = { feed, trigger: name, event: 'UPDATE', parameters: feedParameters ?? plain } as const
  return { verb: 'updated', trigger, activation: await configure(client, call), notes }
}

async function configure(client: RestClient, call: FeedCall): Promise<JsonObject> {
  try {
    return await callFeed(client, call)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const action = call.feed.replace(/^\/[^/]*\//, '')
    const invoking = error instanceof UnsuccessfulFeed ? error : error.within(`Unable to invoke action '${action}'`)
    throw new FeedFailure(failedFeed(invoking, call).with({ usageHint: true }), error, false)
  }
}

async function findTrigger(client: RestClient, name: QualifiedName): Promise<JsonObject | undefined> {
  try {
    return await getEntity(client, { word: 'trigger', name })
  } catch (error) {
    if (error instanceof Fault && error.code === httpCode(404)) return undefined
    throw error
  }
}
