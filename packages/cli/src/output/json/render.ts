import { JsonNumber, type JsonNode } from './node.js'

/** How a node is laid out: `indent` blanks a level; `sorted` orders keys by their UTF-8 bytes. */
interface JsonLayout {
  readonly indent: number
  readonly sorted: boolean
}

/** Strings as Go writes them without HTML escaping: JSON's own escapes, and U+2028 and U+2029. */
function quoteJson(text: string): string {
  return JSON.stringify(text.toWellFormed())
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}

/** One line without blanks. */
export function jsonLine(node: JsonNode): string {
  return render(node, { indent: 0, sorted: false })
}

/** Four blanks a level; keys in the order they have. Without a line end. */
export function jsonInOrder(node: JsonNode): string {
  return render(node, { indent: 4, sorted: false })
}

/** Four blanks a level; keys sorted, as `wsk` shows free-form values. Without a line end. */
export function jsonSorted(node: JsonNode): string {
  return render(node, { indent: 4, sorted: true })
}

type Task = string | { readonly node: JsonNode; readonly depth: number }

/** What is left to write is kept in a list of its own, so that no depth can exhaust the stack. */
function render(root: JsonNode, layout: JsonLayout): string {
  const parts: string[] = []
  const tasks: Task[] = [{ node: root, depth: 0 }]
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (typeof task === 'string') parts.push(task)
    else if (typeof task.node === 'object' && task.node !== null && !(task.node instanceof JsonNumber)) {
      tasks.push(...containerTasks(task.node, task.depth, layout).reverse())
    } else parts.push(scalar(task.node))
  }
  return parts.join('')
}

function scalar(node: null | boolean | string | JsonNumber): string {
  if (node instanceof JsonNumber) return node.text
  return typeof node === 'string' ? quoteJson(node) : String(node)
}

function containerTasks(
  node: readonly JsonNode[] | ReadonlyMap<string, JsonNode>,
  depth: number,
  layout: JsonLayout,
): Task[] {
  const isObject = node instanceof Map
  const [open, close] = isObject ? ['{', '}'] : ['[', ']']
  const inner = depth + 1
  const breakBefore = (level: number): string => (layout.indent === 0 ? '' : `\n${' '.repeat(layout.indent * level)}`)
  const colon = layout.indent === 0 ? ':' : ': '
  const items: (readonly [string, JsonNode])[] = isObject
    ? entriesOf(node, layout).map(([key, value]) => [`${quoteJson(key)}${colon}`, value])
    : [...node.values()].map((value) => ['', value])
  if (items.length === 0) return [`${open}${close}`]
  const tasks: Task[] = items.flatMap(([label, value], index) => [
    `${index === 0 ? open : ','}${breakBefore(inner)}${label}`,
    { node: value, depth: inner },
  ])
  tasks.push(`${breakBefore(depth)}${close}`)
  return tasks
}

function entriesOf(node: ReadonlyMap<string, JsonNode>, layout: JsonLayout): (readonly [string, JsonNode])[] {
  const entries = [...node]
  return layout.sorted ? entries.sort(([left], [right]) => compareBytes(left, right)) : entries
}

/** The order of the UTF-8 bytes, which is the order of the code points. */
export function compareBytes(left: string, right: string): number {
  if (left === right) return 0
  const a = Array.from(left)
  const b = Array.from(right)
  for (const [index, character] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    const difference = (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return -1
}
