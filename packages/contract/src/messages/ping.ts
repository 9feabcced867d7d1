import { type JsonText, jsonText } from '../json.js'
import { type Instance, instanceToJson, readInstance } from './instances.js'
import { flag, has, readMessage } from './reader.js'

export const healthTopic = 'health'

/** Milliseconds from one ping to the next. */
export const pingIntervalMs = 1000

/** An invoker, or in the same shape a controller, says that it lives (invocation 10.4). */
export interface PingMessage {
  readonly name: Instance
  /** False: it is being drained and takes no work. */
  readonly isEnabled: boolean
  /** It has finished what it had begun: this is its last ping. */
  readonly hasEnded?: boolean
}

export function encodePing(ping: PingMessage): JsonText {
  return jsonText({ ...ping, name: instanceToJson(ping.name) })
}

/** Throws MessageError. */
export function decodePing(message: string): PingMessage {
  const fields = readMessage(message)
  return {
    name: readInstance(fields, 'name'),
    isEnabled: has(fields, 'isEnabled') ? flag(fields, 'isEnabled') : true,
    ...(has(fields, 'hasEnded') && flag(fields, 'hasEnded') ? { hasEnded: true } : {}),
  }
}
