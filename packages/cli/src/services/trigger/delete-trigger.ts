import type { QualifiedName } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { deleteEntity, getEntity } from '../entities/entity.js'
import { type FeedAnswer, feedOf, tellFeed } from './feed.js'

export interface DeletedTrigger {
  readonly trigger: JsonObject
  /** What came of telling the feed; undefined where there is none. */
  readonly answer: FeedAnswer | undefined
}

/** Deletes a trigger; its feed is told first, and its refusal changes nothing. Throws a Fault. */
export async function deleteTrigger(client: RestClient, name: QualifiedName): Promise<DeletedTrigger> {
  const feed = feedOf(await getEntity(client, { word: 'trigger', name }))
  const answer =
    feed === undefined
      ? undefined
      : await tellFeed(client, { feed, trigger: name, event: 'DELETE', parameters: undefined })
  return { trigger: await deleteEntity(client, { word: 'trigger', name }), answer }
}
