import { Fault } from '../../fault.js'
import type { QualifiedName } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { deleteEntity, getEntity } from '../entities/entity.js'
import { callFeed, configuring, feedOf } from './feed.js'
import { saveTrigger } from './save-trigger.js'
import { refuseFeedParameters, type TriggerParameters } from './trigger-parameters.js'

export interface NewTrigger {
  readonly name: QualifiedName
  readonly annotations: JsonObject | undefined
  readonly parameters: TriggerParameters
  /** Absolute name of the feed action; undefined for a plain trigger. */
  readonly feed: string | undefined
}

export interface CreatedTrigger {
  readonly trigger: JsonObject
  /** What the feed answered; undefined for a plain trigger. */
  readonly activation: JsonObject | undefined
}

/** The feed could not be configured; the trigger that was made for it is gone again when `rolledBack`. */
export class FeedFailure extends Fault {
  readonly reason: Fault
  readonly rolledBack: boolean

  constructor(told: Fault, reason: Fault, rolledBack: boolean) {
    super(told.message, told)
    this.reason = reason
    this.rolledBack = rolledBack
  }
}

/** Creates a trigger and, where it has one, its feed; a feed that refuses takes the trigger away again. Throws a Fault. */
export async function createTrigger(client: RestClient, wanted: NewTrigger): Promise<CreatedTrigger> {
  const { name, annotations, parameters, feed } = wanted
  if (feed === undefined) {
    refuseFeedParameters(parameters)
    const stored = parameters.trigger ?? parameters.plain
    return {
      trigger: await saveTrigger(client, name, { annotations, parameters: stored, overwrite: false }),
      activation: undefined,
    }
  }
  const annotated: JsonObject = new Map([...(annotations ?? new Map()), ['feed', feed]])
  const trigger = await saveTrigger(client, name, {
    annotations: annotated,
    parameters: parameters.trigger,
    overwrite: false,
  })
  const feedParameters = parameters.feed ?? parameters.plain
  const call = { feed, trigger: name, event: 'CREATE', parameters: feedParameters } as const
  try {
    return { trigger, activation: await callFeed(client, call) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const told = await failedFeed(feed, error).catch((fault: unknown) => fault)
    const rolledBack = await rollBack(client, wanted)
    throw told instanceof Fault
      ? new FeedFailure(told.within(`Unable to create trigger '${name.entity}'`), error, rolledBack)
      : told
  }
}

function failedFeed(feed: string, fault: Fault): Promise<never> {
  return configuring(feed, () => Promise.reject(fault))
}

/** Takes back what was made; what fails on the way is not what the user has to hear of. */
async function rollBack(client: RestClient, { name, parameters }: NewTrigger): Promise<boolean> {
  try {
    const feed = feedOf(await getEntity(client, { word: 'trigger', name }))
    if (feed !== undefined) {
      await callFeed(client, { feed, trigger: name, event: 'DELETE', parameters: parameters.plain }).catch(ignoreFault)
    }
    await deleteEntity(client, { word: 'trigger', name })
    return true
  } catch (error) {
    ignoreFault(error)
    return false
  }
}

function ignoreFault(error: unknown): undefined {
  if (!(error instanceof Fault)) throw error
  return undefined
}
