import { decodeAcknowledgement, encodeAcknowledgement } from '@wsk/contract'
import { expect, test } from 'vitest'
import { sampleRecord } from '../store/samples.js'
import {
  type MessageBus,
  MessageTooLarge,
  publishAcknowledgement,
  type Topic,
  type WholeAcknowledgement,
} from './port.js'

/** One that takes so many characters. */
function busOf(longest: number): { readonly bus: Pick<MessageBus, 'publish'>; readonly taken: string[] } {
  const taken: string[] = []
  const publish = async <T>(topic: Topic<T>, message: T): Promise<void> => {
    const text = topic.encode(message)
    if (text.length > longest) throw new MessageTooLarge('too large')
    taken.push(text)
  }
  return { bus: { publish }, taken }
}

const topic = { name: 'completed0', encode: encodeAcknowledgement, decode: decodeAcknowledgement }
const record = sampleRecord({})
const acknowledgement: WholeAcknowledgement = {
  kind: 'combined',
  transid: { id: 't', startMs: 0, extraLogging: false },
  response: { ...record, logs: [] },
  isSystemError: true,
  instance: { instance: 3, userMemoryBytes: 0, tags: [], dedicatedNamespaces: [] },
}

test('what is too large for a message is told by its id, and nothing else of it is lost', async () => {
  const { bus, taken } = busOf(encodeAcknowledgement(acknowledgement).length - 1)
  await publishAcknowledgement(bus, topic, acknowledgement)
  expect(taken.map((text) => decodeAcknowledgement(text))).toEqual([
    { ...acknowledgement, response: record.activationId },
  ])
})

test('what fits is told whole, and what does not fit without its record either is refused', async () => {
  const { bus, taken } = busOf(10_000)
  await publishAcknowledgement(bus, topic, acknowledgement)
  expect(taken).toEqual([encodeAcknowledgement(acknowledgement)])
  await expect(publishAcknowledgement(busOf(10).bus, topic, acknowledgement)).rejects.toThrow(MessageTooLarge)
})
