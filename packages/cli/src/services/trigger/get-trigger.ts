import type { QualifiedName } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { getEntity } from '../entities/entity.js'
import { type FeedAnswer, feedOf, tellFeed } from './feed.js'

export interface FoundTrigger {
  readonly trigger: JsonObject
  /** What its feed says of it; undefined where there is none. */
  readonly answer: FeedAnswer | undefined
}

/** A trigger, and what its feed knows. Throws a Fault. */
export async function getTrigger(client: RestClient, name: QualifiedName): Promise<FoundTrigger> {
  const trigger = await getEntity(client, { word: 'trigger', name })
  const feed = feedOf(trigger)
  if (feed === undefined) return { trigger, answer: undefined }
  return { trigger, answer: await tellFeed(client, { feed, trigger: name, event: 'READ', parameters: undefined }) }
}
