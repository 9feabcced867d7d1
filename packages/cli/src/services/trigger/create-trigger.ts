import { Fault } from '../../fault.js'
import type { QualifiedName } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { orUpdate } from '../entities/creation-steps.js'
import { deleteEntity, getEntity } from '../entities/entity.js'
import { callFeed, failedFeed, FeedFailure, feedOf, tellFeed } from './feed.js'
import { saveTrigger, type TriggerContents } from './save-trigger.js'
import { refuseFeedParameters, type TriggerParameters } from './trigger-parameters.js'

export interface NewTrigger {
  readonly name: QualifiedName
  readonly annotations: JsonObject | undefined
  readonly parameters: TriggerParameters
  /** `/ns/pkg/action`; undefined for a plain trigger. */
  readonly feed: string | undefined
}

export interface CreatedTrigger {
  readonly trigger: JsonObject
  /** What the feed answered; undefined for a plain trigger. */
  readonly activation: JsonObject | undefined
}

/**
 * Creates a trigger and, where it has one, its feed; a feed that refuses takes the trigger away again. Throws a Fault;
 * FeedFailure when the feed was the reason.
 */
export async function createTrigger(client: RestClient, wanted: NewTrigger): Promise<CreatedTrigger> {
  const { name, annotations, parameters, feed } = wanted
  const save = (contents: Omit<TriggerContents, 'overwrite'>): Promise<JsonObject> =>
    orUpdate({ word: 'trigger', name }, () => saveTrigger(client, name, { ...contents, overwrite: false }))
  if (feed === undefined) {
    refuseFeedParameters(parameters)
    const trigger = await save({ annotations, parameters: parameters.trigger ?? parameters.plain })
    return { trigger, activation: undefined }
  }
  const annotated: JsonObject = new Map([...(annotations ?? new Map()), ['feed', feed]])
  const trigger = await save({ annotations: annotated, parameters: parameters.trigger })
  const call = { feed, trigger: name, event: 'CREATE', parameters: parameters.feed ?? parameters.plain } as const
  try {
    return { trigger, activation: await callFeed(client, call) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    throw new FeedFailure(failedFeed(error, call), error, await rollBack(client, wanted))
  }
}

/** Takes back what was made; what fails on the way is not what the user has to hear of. */
async function rollBack(client: RestClient, { name, parameters }: NewTrigger): Promise<boolean> {
  try {
    const feed = feedOf(await getEntity(client, { word: 'trigger', name }))
    if (feed !== undefined) {
      await tellFeed(client, { feed, trigger: name, event: 'DELETE', parameters: parameters.plain })
    }
    await deleteEntity(client, { word: 'trigger', name })
    return true
  } catch (error) {
    if (error instanceof Fault) return false
    throw error
  }
}
