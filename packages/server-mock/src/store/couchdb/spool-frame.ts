import { asJsonText } from '@wsk/contract'
import type { JsonText } from '@wsk/contract'
import type { ActivationRecord } from '../../entity/activation.js'
import { activationFilterName, storedActivationJson } from '../../entity/stored-activation.js'

const { crc32 } = process.getBuiltinModule('node:zlib')

/** What a record is found by. */
export interface FrameHead {
  readonly activationId: string
  readonly start: number
  readonly namespace: string
  /** As queries name it: `name` or `pkg/name`. */
  readonly filterName: string
}

export interface FoundFrame extends FrameHead {
  readonly offset: number
  /** With the end of its line. */
  readonly length: number
}

const checksumLength = 9
const newline = 0x0a

/** A line: checksum, head and JSON, with tabs between. Neither names nor JSON hold tabs or line ends. */
export function encodeFrame(record: ActivationRecord): { readonly head: FrameHead; readonly bytes: Buffer } {
  const { activationId, start, namespace } = record
  const filterName = activationFilterName(record)
  const head = `${activationId}\t${start}\t${namespace}\t${JSON.stringify(filterName)}`
  const body = Buffer.from(`${head}\t${storedActivationJson(record)}`)
  const checksum = Buffer.from(`${checksumOf(body)}\t`)
  return { head: { activationId, start, namespace, filterName }, bytes: Buffer.concat([checksum, body, lineEnd]) }
}

const lineEnd = Buffer.from('\n')

/** The JSON of a whole line. */
export function jsonOfFrame(frame: Buffer): JsonText {
  const text = frame.toString('utf8', checksumLength, frame.length - 1)
  let at = -1
  for (let tab = 0; tab < 4; tab++) at = text.indexOf('\t', at + 1)
  return asJsonText(text.slice(at + 1))
}

/** Every sound line; others are what a crash left, or damage. */
export function findFrames(bytes: Buffer): { readonly frames: readonly FoundFrame[]; readonly broken: number } {
  const frames: FoundFrame[] = []
  let broken = 0
  for (let offset = 0; offset < bytes.length; ) {
    const end = bytes.indexOf(newline, offset)
    const next = end < 0 ? bytes.length : end + 1
    const head = end < 0 ? undefined : headOf(bytes.subarray(offset, end))
    if (head === undefined) broken++
    else frames.push({ ...head, offset, length: next - offset })
    offset = next
  }
  return { frames, broken }
}

function headOf(line: Buffer): FrameHead | undefined {
  const body = line.subarray(checksumLength)
  if (line.toString('latin1', 0, checksumLength - 1) !== checksumOf(body)) return undefined
  let end = -1
  for (let tab = 0; tab < 4; tab++) end = body.indexOf(0x09, end + 1)
  const [activationId = '', start = '', namespace = '', filterName = '""'] = body.toString('utf8', 0, end).split('\t')
  const name: unknown = JSON.parse(filterName)
  return { activationId, start: Number(start), namespace, filterName: typeof name === 'string' ? name : '' }
}

function checksumOf(body: Buffer): string {
  return crc32(body)
    .toString(16)
    .padStart(checksumLength - 1, '0')
}
