import { type Blame, Fault, faultCodes } from '../fault.js'
import { isJsonObject, JsonNumber, type JsonNode, type JsonObject } from '../output/json/node.js'
import { parseJson } from '../output/json/parse.js'
import { compareBytes, jsonLine } from '../output/json/render.js'
import { JsonSyntaxError } from '../output/json/syntax-error.js'
import type { RestReply } from './rest-request.js'

/** An action that failed: nothing of the message is shown, a command that can shows the answer instead. */
function applicationFault(status: number, message: string): Fault {
  return new Fault(message, { code: httpCode(status), shown: false, blame: 'action' })
}

/** What an action says went wrong, out of its result or of that one's `error`. */
function applicationMessage(result: JsonNode): string {
  const error = isJsonObject(result) ? result.get('error') : undefined
  if (!isJsonObject(error)) return goValue(error ?? result)
  const sentences = [...error].flatMap(([, value]) => (typeof value === 'string' ? [value] : []))
  return sentences.length > 0 ? sentences.join('; ') : jsonLine(error)
}

/** Internal code of an HTTP error status. */
export function httpCode(status: number): number {
  return status - 256
}

/** How an answer is judged: a blocking call must not come back with 202. */
export interface JudgeOptions {
  readonly blocking?: boolean
}

/** The fault an answer stands for; undefined when it is a success. */
export function replyFault(reply: RestReply, { blocking = false }: JudgeOptions = {}): Fault | undefined {
  if (reply.status === 202 && blocking) {
    return new Fault('Request accepted, but processing not completed yet.', {
      code: faultCodes.stillRunning,
      shown: false,
      blame: 'action',
    })
  }
  if (reply.status >= 200 && reply.status <= 299) return undefined
  const body = bodyOf(reply.text)
  if (reply.status === 502) return badGatewayFault(reply, body)
  return errorFault(reply, body) ?? connectionFault(reply.status, body)
}

function bodyOf(text: string): JsonObject | undefined {
  try {
    const node = parseJson(text)
    return isJsonObject(node) ? node : undefined
  } catch (error) {
    if (error instanceof JsonSyntaxError) return undefined
    throw error
  }
}

/** `{"error": X, "code": C}`, whatever both are, but `null`. */
function errorFault(reply: RestReply, body: JsonObject | undefined): Fault | undefined {
  const error = body?.get('error') ?? undefined
  const code = body?.get('code') ?? undefined
  if (code === undefined || error === undefined) return undefined
  return new Fault(`${goValue(error)} (code ${goValue(code)})`, {
    code: httpCode(reply.status),
    ...blameOf(reply.status),
  })
}

function badGatewayFault(reply: RestReply, body: JsonObject | undefined): Fault {
  const response = body?.get('response')
  const status = isJsonObject(response) ? response.get('status') : undefined
  if (isJsonObject(response) && status !== undefined) {
    const message = applicationMessage(response.get('result') ?? null)
    return applicationFault(reply.status, `The following application error was received: ${message}`)
  }
  const error = body?.get('error') ?? undefined
  if (body === undefined || error === undefined) return connectionFault(reply.status, body)
  return errorFault(reply, body) ?? applicationFault(reply.status, applicationMessage(error))
}

/** The words of the Go `wsk` for every answer it can make nothing of. Ours says what did happen. */
function connectionFault(status: number, body: JsonObject | undefined): Fault {
  const { blame, nextSteps } = blameOf(status)
  const said = platformWords(body)
  return new Fault(`The connection failed, or timed out. (HTTP status code ${status})`, {
    code: httpCode(status),
    blame,
    nextSteps:
      nextSteps.length > 0
        ? nextSteps
        : [
            said === undefined
              ? `The server answered with status ${status} and no explanation that wsk understands; -v shows the answer.`
              : `The server says: ${said}`,
          ],
  })
}

/** What a platform that could not run an action says of it: in the result, or in the record of the activation. */
function platformWords(body: JsonObject | undefined): string | undefined {
  const response = body?.get('response')
  const result = isJsonObject(response) ? response.get('result') : body
  const error = isJsonObject(result) ? result.get('error') : undefined
  return typeof error === 'string' ? error : undefined
}

function blameOf(status: number): { readonly blame: Blame; readonly nextSteps: readonly string[] } {
  if (status === 401) {
    return {
      blame: 'configuration',
      nextSteps: [
        "The server does not know this key. 'wsk property get --auth' shows it, 'wsk property set --auth KEY' sets another.",
      ],
    }
  }
  return { blame: status >= 500 ? 'server' : 'input', nextSteps: [] }
}

/** A value as Go's `%v` prints it: objects as `map[k:v k:v]` with sorted keys, lists as `[a b]`. */
function goValue(node: JsonNode): string {
  if (typeof node === 'string') return node
  if (node === null) return '<nil>'
  if (typeof node === 'boolean') return String(node)
  if (node instanceof JsonNumber) return node.text
  if (isJsonObject(node)) {
    const members = [...node].sort(([left], [right]) => compareBytes(left, right))
    return `map[${members.map(([key, value]) => `${key}:${goValue(value)}`).join(' ')}]`
  }
  return `[${node.map(goValue).join(' ')}]`
}
