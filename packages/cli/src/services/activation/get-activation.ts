import { within } from '../../fault.js'
import { pathSegment } from '../../names/url-path.js'
import { isJsonList, isJsonObject, type JsonNode, JsonNumber, type JsonObject } from '../../output/json/node.js'
import { textOf } from '../../output/lists.js'
import type { RestClient } from '../../rest/rest-client.js'
import { objectOf } from '../entities/reply-node.js'
import { activationsPath } from './last-activation.js'

const statusCodes: Readonly<Record<string, string>> = {
  success: '0',
  'application error': '1',
  'action developer error': '2',
  'whisk internal error': '3',
}

/** One record (getActivationById), with the status codes that the Go `wsk` shows. Throws a Fault. */
export async function getActivation(client: RestClient, id: string): Promise<JsonObject> {
  const path = `${activationsPath}/${pathSegment(id)}`
  const reply = await within(`Unable to get activation '${id}'`, () => client.call({ method: 'GET', path }))
  return withStatusCodes(objectOf(reply))
}

/** `statusCode` follows from the status text; the one inside the response is always 0. */
export function withStatusCodes(activation: JsonObject): JsonObject {
  const response = activation.get('response')
  if (!isJsonObject(response)) return activation
  const statusCode = new JsonNumber(statusCodes[textOf(response, 'status')] ?? '0')
  return new Map([
    ...activation,
    ['statusCode', statusCode],
    ['response', new Map([...response, ['statusCode', new JsonNumber('0')]])],
  ])
}

/** Log lines of an activation (getActivationLogs). Throws a Fault. */
export async function getLogs(client: RestClient, id: string): Promise<readonly string[]> {
  const path = `${activationsPath}/${pathSegment(id)}/logs`
  const reply = await within(`Unable to get logs for activation '${id}'`, () => client.call({ method: 'GET', path }))
  return linesOf(objectOf(reply))
}

/** The `logs` member as lines. */
export function linesOf(entity: JsonObject): readonly string[] {
  const logs = entity.get('logs')
  return isJsonList(logs) ? logs.filter((line) => typeof line === 'string') : []
}

/** The result alone; null where there is none (getActivationResult). Throws a Fault. */
export async function getResult(client: RestClient, id: string): Promise<JsonNode> {
  const path = `${activationsPath}/${pathSegment(id)}/result`
  const reply = await within(`Unable to get result for activation '${id}'`, () => client.call({ method: 'GET', path }))
  return objectOf(reply).get('result') ?? null
}

const stamped = /\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d:[0-6]\d.\d+Z(?: *(?:stdout|stderr):)?\s([^\n]*)/

/** A log line without its time and stream. */
export function strippedLine(line: string): string {
  return stamped.exec(line)?.[1] ?? line
}
