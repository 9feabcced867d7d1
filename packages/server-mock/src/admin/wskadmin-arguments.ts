import type { NamespaceLimits } from '../entity/identity.js'

/** Arguments that cannot be understood; the usage line of the command belongs below the message. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

type Taken = string | true | readonly string[]
export interface Arguments {
  readonly positional: readonly string[]
  readonly flags: ReadonlyMap<string, Taken>
}

interface FlagShape {
  readonly spellings: readonly string[]
  /** `switch` takes nothing, `value` one argument, `list` all up to the next flag. */
  readonly takes: 'switch' | 'value' | 'list'
}

export type FlagShapes = Readonly<Record<string, FlagShape>>

/** Flags and positional arguments in any order; `--name=value` as well. Throws UsageError. */
export function parseArguments(argv: readonly string[], shapes: FlagShapes): Arguments {
  const positional: string[] = []
  const flags = new Map<string, Taken>()
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? ''
    if (!argument.startsWith('-') || argument === '-') {
      positional.push(argument)
      continue
    }
    const [name, shape, inline] = shapeOf(argument, shapes)
    if (shape.takes === 'switch') flags.set(name, true)
    else if (shape.takes === 'value') flags.set(name, inline ?? required(argument, argv[++index]))
    else {
      const values = inline === undefined ? following(argv, index) : [inline]
      if (inline === undefined) index += values.length
      if (values.length === 0) throw new UsageError(`argument ${argument}: expected at least one argument`)
      flags.set(name, values)
    }
  }
  return { positional, flags }
}

function shapeOf(argument: string, shapes: FlagShapes): [string, FlagShape, string | undefined] {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1
  const spelling = at < 0 ? argument : argument.slice(0, at)
  const found = Object.entries(shapes).find(([, { spellings }]) => spellings.includes(spelling))
  if (found === undefined) throw new UsageError(`unrecognized arguments: ${argument}`)
  const [name, shape] = found
  const inline = at < 0 ? undefined : argument.slice(at + 1)
  if (shape.takes === 'switch' && inline !== undefined) throw new UsageError(`argument ${spelling}: takes no value`)
  return [name, shape, inline]
}

function required(argument: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError(`argument ${argument}: expected one argument`)
  return value
}

function following(argv: readonly string[], index: number): readonly string[] {
  const rest = argv.slice(index + 1)
  const end = rest.findIndex((argument) => argument.startsWith('-'))
  return end < 0 ? rest : rest.slice(0, end)
}

const numbers = [
  'invocationsPerMinute',
  'firesPerMinute',
  'concurrentInvocations',
  'minActionMemory',
  'maxActionMemory',
  'minActionLogs',
  'maxActionLogs',
  'minActionTimeout',
  'maxActionTimeout',
  'minActionConcurrency',
  'maxActionConcurrency',
] as const
const sizes = ['maxParameterSize', 'maxPayloadSize', 'truncationSize'] as const

/** The flags of `limits set`, named as the fields of a limits document. */
export const limitFlags: FlagShapes = Object.fromEntries(
  [...numbers, ...sizes, 'storeActivations', 'allowedKinds'].map((name) => [
    name,
    { spellings: [`--${name}`], takes: name === 'allowedKinds' ? 'list' : 'value' },
  ]),
)

/** Throws UsageError for a value of the wrong kind. */
export function limitsFromFlags({ flags }: Arguments): NamespaceLimits {
  const limits: Record<string, unknown> = {}
  for (const name of numbers) {
    const text = flags.get(name)
    if (typeof text === 'string') limits[name] = wholeNumber(name, text)
  }
  for (const name of sizes) {
    const text = flags.get(name)
    if (typeof text === 'string') limits[name] = text
  }
  const kinds = flags.get('allowedKinds')
  if (typeof kinds === 'object') limits['allowedKinds'] = kinds
  const store = flags.get('storeActivations')
  if (typeof store === 'string') limits['storeActivations'] = truth(store)
  return limits
}

function wholeNumber(name: string, text: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text)
  throw new UsageError(`argument --${name}: invalid int value: '${text}'`)
}

function truth(text: string): boolean {
  const word = text.toLowerCase()
  if (['true', 'yes', 't', 'y', '1', 'on'].includes(word)) return true
  if (['false', 'no', 'f', 'n', '0', 'off'].includes(word)) return false
  throw new UsageError(`argument --storeActivations: give true or false, not '${text}'`)
}
