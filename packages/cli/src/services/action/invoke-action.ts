import { Fault, faultCodes } from '../../fault.js'
import type { QualifiedName } from '../../names/qualified-name.js'
import { queryString } from '../../names/url-path.js'
import { isJsonObject, type JsonNode, type JsonObject } from '../../output/json/node.js'
import { textOf } from '../../output/lists.js'
import { httpCode } from '../../rest/reply-fault.js'
import type { RestClient } from '../../rest/rest-client.js'
import type { RestReply } from '../../rest/rest-request.js'
import { entityPath } from '../entities/collection-path.js'
import { nodeOf } from '../entities/reply-node.js'

export interface InvokeRequest {
  readonly name: QualifiedName
  readonly payload: JsonObject
  /** Waits for the end. */
  readonly blocking: boolean
  /** The answer is the result alone. */
  readonly result: boolean
}

/** What became of an invocation that the server took. */
export interface Invoked {
  /** Not waited for, ended well, still running when the server gave up waiting, or ended badly. */
  readonly state: 'accepted' | 'finished' | 'unfinished' | 'failed'
  readonly activationId: string
  /** Activation or result. */
  readonly body: JsonNode
  /** How `wsk` ends where it did not go well; not shown. */
  readonly fault?: Fault
}

/** Invokes an action (invokeAction). Throws a Fault when the server did not take it. */
export async function invokeAction(
  client: RestClient,
  { name, payload, blocking, result }: InvokeRequest,
): Promise<Invoked> {
  const path = `${entityPath('actions', name)}${queryString({ blocking, result })}`
  const reply = await client.send({ method: 'POST', path, body: payload })
  const node = nodeOf(reply)
  const body = node === undefined ? new Map() : node
  const activationId = isJsonObject(body) ? textOf(body, 'activationId') : ''
  const fault = client.judge(reply, { blocking }) ?? (blocking && !result ? recordedFailure(reply, body) : undefined)
  if (fault === undefined) return { state: blocking ? 'finished' : 'accepted', activationId, body }
  if (fault.code === faultCodes.stillRunning) return { state: 'unfinished', activationId, body, fault }
  if (blocking && !fault.shown) return { state: 'failed', activationId, body, fault }
  throw fault
}

/** An answer of success whose record says otherwise. */
function recordedFailure(reply: RestReply, body: JsonNode): Fault | undefined {
  const response = isJsonObject(body) ? body.get('response') : undefined
  if (!isJsonObject(response) || response.get('success') !== false) return undefined
  return new Fault('The activation did not succeed.', { code: httpCode(reply.status), shown: false, blame: 'action' })
}
