import { within } from '../../fault.js'
import { fullName, type QualifiedName } from '../../names/qualified-name.js'
import { queryString } from '../../names/url-path.js'
import type { JsonObject } from '../../output/json/node.js'
import { textOf, valueOf } from '../../output/lists.js'
import type { RestClient } from '../../rest/rest-client.js'
import { parseQualifiedName } from '../../names/qualified-name.js'
import { entityPath } from '../entities/collection-path.js'
import { objectOf } from '../entities/reply-node.js'

export type FeedEvent = 'CREATE' | 'READ' | 'UPDATE' | 'DELETE'

export interface FeedCall {
  /** Absolute name of the feed action. */
  readonly feed: string
  readonly trigger: QualifiedName
  readonly event: FeedEvent
  readonly parameters: JsonObject | undefined
}

/** The feed that a trigger is annotated with; undefined for a plain trigger. */
export function feedOf(trigger: JsonObject): string | undefined {
  const feed = valueOf(trigger, 'annotations', 'feed')
  return typeof feed === 'string' && feed !== '' ? feed : undefined
}

/**
 * Tells the feed action what happens to the trigger, waits, and gives its activation (invokeAction). Throws a Fault; an
 * ApplicationFault carries the activation of a feed that refused.
 */
export async function callFeed(
  client: RestClient,
  { feed, trigger, event, parameters }: FeedCall,
): Promise<JsonObject> {
  const body: JsonObject = new Map([
    ...(parameters ?? new Map()),
    ['lifecycleEvent', event],
    ['triggerName', fullName(trigger)],
    ['authKey', client.auth],
  ])
  const path = `${entityPath('actions', parseQualifiedName(feed))}${queryString({ blocking: true, result: false })}`
  return objectOf(await client.call({ method: 'POST', path, body }, { blocking: true }))
}

/** `Unable to configure feed '/_/f': …` around a feed call. */
export function configuring<Result>(feed: string, work: () => Promise<Result>): Promise<Result> {
  return within(`Unable to configure feed '${feed}'`, work)
}

/** Id of an activation. */
export function activationIdOf(activation: JsonObject): string {
  return textOf(activation, 'activationId')
}
