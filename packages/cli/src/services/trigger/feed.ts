import { Fault } from '../../fault.js'
import { entityName, fullName, parseQualifiedName, type QualifiedName } from '../../names/qualified-name.js'
import { isJsonObject, type JsonObject } from '../../output/json/node.js'
import { valueOf } from '../../output/lists.js'
import type { RestClient } from '../../rest/rest-client.js'
import { type Invoked, invokeAction } from '../action/invoke-action.js'

type FeedEvent = 'CREATE' | 'READ' | 'UPDATE' | 'DELETE'

export interface FeedCall {
  /** `/ns/pkg/action`, as triggers are annotated with it. */
  readonly feed: string
  readonly trigger: QualifiedName
  readonly event: FeedEvent
  readonly parameters: JsonObject | undefined
}

/** The feed action failed, or has not finished: what became of it is shown in place of the message. */
export class UnsuccessfulFeed extends Fault {
  readonly feed: QualifiedName
  readonly invoked: Invoked

  constructor(feed: QualifiedName, invoked: Invoked, fault: Fault) {
    super(fault.message, fault)
    this.feed = feed
    this.invoked = invoked
  }
}

/** A trigger whose feed could not be configured. */
export class FeedFailure extends Fault {
  /** What the feed call threw. */
  readonly reason: Fault
  /** Whether the trigger that was made for the feed is gone again. */
  readonly rolledBack: boolean

  constructor(told: Fault, reason: Fault, rolledBack: boolean) {
    super(told.message, told)
    this.reason = reason
    this.rolledBack = rolledBack
  }
}

/** The feed that a trigger is annotated with; undefined for a plain trigger. */
export function feedOf(trigger: JsonObject): string | undefined {
  const feed = valueOf(trigger, 'annotations', 'feed')
  return typeof feed === 'string' && feed !== '' ? feed : undefined
}

/**
 * Tells the feed action what happens to the trigger, waits, and gives its activation (invokeAction). The keys of the
 * life cycle win over parameters of the same name. Throws a Fault; UnsuccessfulFeed when the action was run.
 */
export async function callFeed(
  client: RestClient,
  { feed, trigger, event, parameters }: FeedCall,
): Promise<JsonObject> {
  const name = parseQualifiedName(feed)
  const payload: JsonObject = new Map([
    ...(parameters ?? new Map()),
    ['lifecycleEvent', event],
    ['triggerName', fullName(trigger)],
    ['authKey', client.auth],
  ])
  const invoked = await invokeAction(client, { name, payload, blocking: true, result: false })
  if (invoked.fault !== undefined) throw new UnsuccessfulFeed(name, invoked, invoked.fault)
  return isJsonObject(invoked.body) ? invoked.body : new Map()
}

/** What a feed says of a trigger, or why it says nothing. */
export type FeedAnswer = { readonly activation: JsonObject } | { readonly refusal: Fault }

/** Tells the feed and takes whatever comes of it. */
export async function tellFeed(client: RestClient, call: FeedCall): Promise<FeedAnswer> {
  try {
    return { activation: await callFeed(client, call) }
  } catch (error) {
    if (error instanceof Fault) return { refusal: error }
    throw error
  }
}

/** `Unable to create trigger 'T': Unable to configure feed '/_/f': …`, also where an update failed. */
export function failedFeed(fault: Fault, { feed, trigger }: Pick<FeedCall, 'feed' | 'trigger'>): Fault {
  return fault.within(`Unable to configure feed '${feed}'`).within(`Unable to create trigger '${entityName(trigger)}'`)
}
