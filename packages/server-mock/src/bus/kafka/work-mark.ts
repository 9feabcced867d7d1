/** What the cluster keeps of a topic's work: all that its next reader has to know. Offsets. */
export interface WorkMark {
  /** Of the topic; another one of the same name has begun anew. */
  readonly topicId: string
  /** The reader that left it. */
  readonly writer: string
  /** Nobody took what stands from here on. */
  readonly next: number
  /** Before `next` and not begun, oldest first. */
  readonly untaken: readonly number[]
  /** Before `next`, begun and not finished, oldest first. */
  readonly begun: readonly number[]
}

/** The cluster keeps 4096 characters beside an offset. */
const maxTextLength = 4096
const form = '1'
const uuidBytes = 16

/** The text to keep beside the offset `next`; undefined where there is no room for it. */
export function encodeMark({ topicId, writer, next, untaken, begun }: WorkMark): string | undefined {
  const open = [
    ...untaken.map((offset) => ({ offset, isBegun: 0 })),
    ...begun.map((offset) => ({ offset, isBegun: 1 })),
  ].sort((a, b) => b.offset - a.offset)
  const bytes: number[] = []
  let last = next
  for (const { offset, isBegun } of open) {
    let rest = (last - offset - 1) * 2 + isBegun
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
    bytes.push(rest)
    last = offset
  }
  const id = Buffer.from(topicId.replaceAll('-', ''), 'hex').toString('base64url')
  const text = [form, id, writer, Buffer.from(bytes).toString('base64url')].join('.')
  return text.length <= maxTextLength ? text : undefined
}

/** Undefined for what no reader of work has left. */
export function decodeMark(next: number, text: string | null): WorkMark | undefined {
  const [version, id = '', writer = '', list] = (text ?? '').split('.')
  const uuid = Buffer.from(id, 'base64url')
  if (version !== form || list === undefined || uuid.length !== uuidBytes) return undefined
  const untaken: number[] = []
  const begun: number[] = []
  let last = next
  let rest = 0
  let weight = 1
  for (const byte of Buffer.from(list, 'base64url')) {
    rest += (byte % 128) * weight
    weight *= 128
    if (byte > 127) continue
    last -= Math.floor(rest / 2) + 1
    if (rest % 2 === 1) begun.push(last)
    else untaken.push(last)
    rest = 0
    weight = 1
  }
  const topicId = uuid.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { topicId, writer, next, untaken: untaken.reverse(), begun: begun.reverse() }
}
