import { Fault } from '../../fault.js'
import type { QualifiedName } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import { deleteEntity, getEntity } from '../entities/entity.js'
import { callFeed, feedOf } from './feed.js'

export interface DeletedTrigger {
  readonly trigger: JsonObject
  /** What the feed answered, where there is one and it did. */
  readonly activation: JsonObject | undefined
}

/** Deletes a trigger; its feed is told first, and its refusal changes nothing. Throws a Fault. */
export async function deleteTrigger(client: RestClient, name: QualifiedName): Promise<DeletedTrigger> {
  const feed = feedOf(await getEntity(client, { word: 'trigger', name }))
  const activation = feed === undefined ? undefined : await askFeed(client, { feed, name, event: 'DELETE' })
  return { trigger: await deleteEntity(client, { word: 'trigger', name }), activation }
}

/** What a feed says of a trigger; undefined when it does not answer. */
export async function askFeed(
  client: RestClient,
  { feed, name, event }: { readonly feed: string; readonly name: QualifiedName; readonly event: 'READ' | 'DELETE' },
): Promise<JsonObject | undefined> {
  try {
    return await callFeed(client, { feed, trigger: name, event, parameters: undefined })
  } catch (error) {
    if (error instanceof Fault) return undefined
    throw error
  }
}
