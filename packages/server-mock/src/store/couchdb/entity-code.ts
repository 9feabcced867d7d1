import type { CodeReference } from '../../entity/stored-entity.js'
import { isJsonObject, member } from '../../entity/json-object.js'
import type { JsonObject } from '../../entity/json-object.js'
import { CodeMissing } from '../port.js'

const { createHash, randomUUID } = process.getBuiltinModule('node:crypto')

/** Where the code of an action is (invocation 23.3). */
export interface PlacedCode {
  /** What stands in its document in place of code; absent: there is none. */
  readonly reference?: unknown
  /** Of its document. */
  readonly attachments?: JsonObject
}

/** Code of at least so many bytes is an attachment. */
const inlineBytes = 16 * 1024

const textType = 'text/plain;charset=UTF-8'
const binaryType = 'application/octet-stream'

/** The attachment is part of the document that is written, so that nobody ever sees the one without the other. */
export function placeCode(code: string, isBinary: boolean): PlacedCode {
  const decoded = isBinary ? Buffer.from(code, 'base64') : undefined
  // What would not come back as it came stays text.
  const isDecoded = decoded !== undefined && decoded.toString('base64') === code
  const bytes = isDecoded ? decoded : Buffer.from(code, 'utf8')
  const attachmentType = isDecoded ? binaryType : textType
  const digest = `sha256-${createHash('sha256').update(bytes).digest('hex')}`
  const reference = { attachmentType, length: bytes.length, digest }
  if (bytes.length < inlineBytes) {
    return { reference: { attachmentName: `mem:${bytes.toString('base64url')}`, ...reference } }
  }
  const name = randomUUID()
  return {
    reference: { attachmentName: `couch:${name}`, ...reference },
    attachments: { [name]: { content_type: attachmentType, data: bytes.toString('base64') } },
  }
}

/** `attachments` are those of the document, with their data. Throws CodeMissing where the code is elsewhere or gone. */
export function readPlacedCode({ attachmentName, attachmentType }: CodeReference, attachments: unknown): string {
  const bytes = bytesOf(attachmentName, attachments)
  return attachmentType.startsWith(binaryType) ? bytes.toString('base64') : bytes.toString('utf8')
}

function bytesOf(attachmentName: string, attachments: unknown): Buffer {
  const at = attachmentName.indexOf(':')
  // Names that are older than schemes have none, such as `jarfile`.
  const scheme = at === -1 ? 'couch' : attachmentName.slice(0, at)
  const name = attachmentName.slice(at + 1)
  if (scheme === 'mem') return Buffer.from(name, 'base64url')
  const attachment = isJsonObject(attachments) ? member(attachments, name) : undefined
  const data = isJsonObject(attachment) ? member(attachment, 'data') : undefined
  if (scheme === 'couch' && typeof data === 'string') return Buffer.from(data, 'base64')
  throw new CodeMissing(`Code at ${attachmentName.slice(0, 80)} cannot be read: it is not in CouchDB`)
}
