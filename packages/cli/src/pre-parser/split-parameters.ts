import { usageFault } from '../fault.js'

/** What a file that was named holds. */
interface FileFragment {
  readonly path: string
  readonly text: string
}

/** The text of one JSON object: `{"KEY": VALUE}`, or a file's. */
export type Fragment = string | FileFragment

/** What the flags that take pairs and files collected, each list in the order of the command line. */
export interface Fragments {
  readonly parameters: readonly Fragment[]
  readonly annotations: readonly Fragment[]
  readonly feedParameters: readonly Fragment[]
  readonly triggerParameters: readonly Fragment[]
}

export interface SplitArguments {
  /** The arguments without what was collected. */
  readonly rest: readonly string[]
  readonly fragments: Fragments
}

/** How pairs and files become fragments; `readFile` throws a Fault. */
export interface FragmentSources {
  readonly pair: (key: string, value: string) => Fragment
  readonly readFile: (path: string) => Fragment
}

interface Collector {
  readonly list: keyof Fragments
  readonly takes: 'pair' | 'file'
  /** Go names the list in the error of some flags and not of others. */
  readonly context: string
}

const ofParameters = 'The parameter arguments are invalid: '
const ofAnnotations = 'The annotation arguments are invalid: '

const collectors: ReadonlyMap<string, Collector> = new Map(
  (
    [
      [['-p', '--param'], { list: 'parameters', takes: 'pair', context: ofParameters }],
      [['-P', '--param-file'], { list: 'parameters', takes: 'file', context: ofParameters }],
      [['-a', '--annotation'], { list: 'annotations', takes: 'pair', context: ofAnnotations }],
      [['-A', '--annotation-file'], { list: 'annotations', takes: 'file', context: ofAnnotations }],
      [['-F', '--feed-param'], { list: 'feedParameters', takes: 'pair', context: '' }],
      [['-T', '--trigger-param'], { list: 'triggerParameters', takes: 'pair', context: '' }],
    ] satisfies readonly (readonly [readonly string[], Collector])[]
  ).flatMap(([spellings, collector]) => spellings.map((spelling) => [spelling, collector])),
)

/**
 * Takes `-p -a -F -T` with their two values and `-P -A` with their file out of the arguments, wherever they stand,
 * for every command. Only the separate, exact spelling counts. Throws a Fault (usage hint).
 */
export function splitParameters(argv: readonly string[], sources: FragmentSources): SplitArguments {
  const rest: string[] = []
  const fragments: Record<keyof Fragments, Fragment[]> = {
    parameters: [],
    annotations: [],
    feedParameters: [],
    triggerParameters: [],
  }
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? ''
    const collector = collectors.get(argument)
    if (collector === undefined) {
      rest.push(argument)
      continue
    }
    const [first, second] = argv.slice(at + 1, at + 3)
    if (collector.takes === 'file') {
      if (first === undefined) throw parseFault(`${collector.context}An argument must be provided for '${argument}'`)
      fragments[collector.list].push(sources.readFile(first))
      at += 1
    } else {
      if (first === undefined || second === undefined) {
        throw parseFault(`${collector.context}Arguments for '${argument}' must be a key/value pair`)
      }
      fragments[collector.list].push(sources.pair(first, second))
      at += 2
    }
  }
  return { rest, fragments }
}

function parseFault(message: string): Error {
  return usageFault(message).within('Failed to parse arguments')
}
