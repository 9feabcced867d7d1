import { asJsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { activationSummaryJson } from '../../entity/activation-json.js'
import {
  activationFilterName,
  parseStoredActivation,
  storedActivation,
  summaryOfHead,
} from '../../entity/stored-activation.js'
import type { StoredActivation } from '../../entity/stored-activation.js'
import type { JsonText } from '@wsk/contract'
import { StoreError } from '../port.js'
import { frameHeaderBytes } from './journal-codec.js'
import type { FramePayload } from './journal-codec.js'
import { idWords, readId } from './record-id.js'

/**
 * What the frame of a record holds: all that an index needs of it stands before its JSON.
 *
 *     u8 form of the summary | u32 bytes of the head | f64 start | 4 x u32 activation id |
 *     u32 bytes of the namespace | u32 bytes of the filter name | namespace | filter name | stored JSON
 *
 * The head is what the stored JSON begins with and a summary, too (entity/stored-activation.ts).
 */
const formAt = 0
const headBytesAt = 1
const startAt = 5
const idAt = 13
const namespaceBytesAt = 29
const nameBytesAt = 33
const textsAt = 37
const bytesPerCharacter = 3

/** What orders and finds a record. */
export interface RecordKey {
  readonly namespace: string
  /** `pkg/name` or `name`. */
  readonly filterName: string
  /** Epoch milliseconds. */
  readonly start: number
  /** The words of the activation id. */
  readonly id: Uint32Array
}

/** One record on its way into a segment. Throws StoreError for an id that is none. */
export class RecordFrame implements RecordKey, FramePayload {
  readonly activationId: string
  readonly namespace: string
  readonly filterName: string
  readonly start: number
  readonly id = new Uint32Array(idWords)
  readonly #stored: StoredActivation
  /** Bytes from the beginning of the frame to the end of the head; known once it is encoded. */
  span = 0

  constructor(record: ActivationRecord) {
    this.activationId = record.activationId
    this.namespace = record.namespace
    this.filterName = activationFilterName(record)
    this.start = record.start
    if (!readId(record.activationId, this.id, 0)) {
      throw new StoreError(`A record cannot be stored: ${JSON.stringify(record.activationId)} is no activation id`)
    }
    this.#stored = storedActivation(record)
  }

  get maxBytes(): number {
    const { namespace, filterName } = this
    return textsAt + (namespace.length + filterName.length + this.#stored.json.length) * bytesPerCharacter
  }

  encode(target: Buffer, at: number): number {
    const { namespace, filterName, id } = this
    const { json, headLength, form } = this.#stored
    const texts = namespace + filterName + json
    const written = target.write(texts, at + textsAt)
    // Nearly every text is ASCII, of which lengths are bytes.
    const isAscii = written === texts.length
    const headBytes = isAscii ? headLength : Buffer.byteLength(json.slice(0, headLength))
    const namespaceBytes = isAscii ? namespace.length : Buffer.byteLength(namespace)
    const nameBytes = isAscii ? filterName.length : Buffer.byteLength(filterName)
    target[at + formAt] = form
    target.writeUInt32LE(headBytes, at + headBytesAt)
    target.writeDoubleLE(this.start, at + startAt)
    for (let word = 0; word < idWords; word++) target.writeUInt32LE(id[word] ?? 0, at + idAt + word * 4)
    target.writeUInt32LE(namespaceBytes, at + namespaceBytesAt)
    target.writeUInt32LE(nameBytes, at + nameBytesAt)
    this.span = frameHeaderBytes + textsAt + namespaceBytes + nameBytes + headBytes
    return at + textsAt + written
  }
}

/** What an index needs, from the payload of a frame. Nothing of the JSON is read. */
export function readRecordKey(payload: Buffer): RecordKey & { readonly span: number } {
  const id = new Uint32Array(idWords)
  for (let word = 0; word < idWords; word++) id[word] = payload.readUInt32LE(idAt + word * 4)
  const nameAt = textsAt + payload.readUInt32LE(namespaceBytesAt)
  const jsonAt = nameAt + payload.readUInt32LE(nameBytesAt)
  return {
    namespace: payload.toString('utf8', textsAt, nameAt),
    filterName: payload.toString('utf8', nameAt, jsonAt),
    start: payload.readDoubleLE(startAt),
    id,
    span: frameHeaderBytes + jsonAt + payload.readUInt32LE(headBytesAt),
  }
}

/** The activation id in the payload of a frame. */
export function recordIdText(payload: Buffer): string {
  let text = ''
  for (let word = 0; word < idWords; word++) {
    text += payload
      .readUInt32LE(idAt + word * 4)
      .toString(16)
      .padStart(8, '0')
  }
  return text
}

/** The element of a list, from a payload that reaches to the end of the head; `undefined` where all of it is needed. */
export function summaryOf(payload: Buffer): JsonText | undefined {
  const jsonAt = jsonStart(payload)
  const head = payload.toString('utf8', jsonAt, jsonAt + payload.readUInt32LE(headBytesAt))
  return summaryOfHead(head, payload[formAt] ?? 0)
}

/** The element of a list, from a whole payload. Throws StoreError for one that cannot be read. */
export function summaryOfRecord(payload: Buffer): JsonText {
  return summaryOf(payload) ?? activationSummaryJson(parseRecord(payload))
}

/** The record, from a whole payload. Throws StoreError for one that cannot be read. */
export function parseRecord(payload: Buffer): ActivationRecord {
  try {
    return parseStoredActivation(asJsonText(payload.toString('utf8', jsonStart(payload))))
  } catch (cause) {
    throw new StoreError(`The record of activation ${recordIdText(payload)} cannot be read`, { cause })
  }
}

function jsonStart(payload: Buffer): number {
  return textsAt + payload.readUInt32LE(namespaceBytesAt) + payload.readUInt32LE(nameBytesAt)
}
