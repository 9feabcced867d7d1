import { type JsonText, jsonText } from '../json.js'
import { type InvokerInstance, invokerToJson, readInvoker } from './instances.js'
import { flag, has, readMessage } from './reader.js'

export const healthTopic = 'health'

/** Milliseconds from one ping of an invoker to the next. */
export const pingIntervalMs = 1000

/** An invoker says that it lives (invocation 10.4). */
export interface PingMessage {
  readonly name: InvokerInstance
  /** False: it is being drained and gets no work. */
  readonly isEnabled: boolean
}

export function encodePing(ping: PingMessage): JsonText {
  return jsonText({ name: invokerToJson(ping.name), isEnabled: ping.isEnabled })
}

/** Throws MessageError. */
export function decodePing(message: string): PingMessage {
  const fields = readMessage(message)
  return { name: readInvoker(fields, 'name'), isEnabled: has(fields, 'isEnabled') ? flag(fields, 'isEnabled') : true }
}
