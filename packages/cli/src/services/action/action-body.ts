import { Fault } from '../../fault.js'
import { entityName, parseQualifiedName, type QualifiedName } from '../../names/qualified-name.js'
import { entityNode } from '../../output/fields.js'
import {
  isJsonList,
  isJsonObject,
  type JsonNode,
  type JsonObject,
  numberNode,
  objectNode,
} from '../../output/json/node.js'
import { keyValueList } from '../../parameters/merge-fragments.js'
import { httpCode } from '../../rest/reply-fault.js'
import type { RestClient } from '../../rest/rest-client.js'
import type { ActionWish, Limits } from './action-wish.js'
import { checkExecFlags, codeExec, missingArtifact, sequenceExec } from './exec.js'
import { getAction } from './get-action.js'
import { type Pair, webAnnotations } from './web-annotations.js'

export interface PreparedAction {
  readonly name: QualifiedName
  readonly body: JsonObject
  /** What the user should know. */
  readonly notes: readonly string[]
}

/** The body of a new action. Throws a Fault. */
export async function newActionBody(client: RestClient, wish: ActionWish): Promise<PreparedAction> {
  const name = parseQualifiedName(wish.name)
  const content = await contentOf(client, wish)
  if (content.exec === undefined) throw missingArtifact()
  return prepared(name, wish, { content, existing: undefined })
}

/** The body of an update; what exists of the action is asked for first, and may be nothing. Throws a Fault. */
export async function actionUpdateBody(client: RestClient, wish: ActionWish): Promise<PreparedAction> {
  const name = parseQualifiedName(wish.name)
  const content = await contentOf(client, wish)
  const existing = await existingAction(client, name)
  const notes = content.exec === undefined ? [...content.notes, ...unusedFlags(wish)] : content.notes
  return prepared(name, wish, { content: { ...content, notes }, existing })
}

interface Content {
  /** Undefined when nothing is said of code. */
  readonly exec: JsonNode | undefined
  readonly parameters: readonly Pair[]
  readonly annotations: readonly Pair[]
  readonly notes: readonly string[]
}

async function contentOf(client: RestClient, wish: ActionWish): Promise<Content> {
  checkExecFlags(wish)
  const own = {
    parameters: keyValueList(wish.parameters ?? new Map()),
    annotations: keyValueList(wish.annotations ?? new Map()),
  }
  if (wish.copy) return copyOf(client, wish, own)
  if (wish.sequence) return { ...own, exec: sequenceExec(wish.artifact ?? raise(missingArtifact())), notes: [] }
  if (wish.artifact === undefined && wish.docker === '') return { ...own, exec: undefined, notes: [] }
  return { ...own, ...(await codeExec(wish.artifact, wish)) }
}

/** Everything but the limits of another action; its parameters and annotations follow those of the command line. */
async function copyOf(
  client: RestClient,
  { artifact }: ActionWish,
  own: Pick<Content, 'parameters' | 'annotations'>,
): Promise<Content> {
  if (artifact === undefined) throw missingArtifact()
  const source = await getAction(client, parseQualifiedName(artifact), { code: true })
  return {
    exec: entityNode('action', source).get('exec'),
    parameters: [...own.parameters, ...pairsOf(source, 'parameters')],
    annotations: [...own.annotations, ...pairsOf(source, 'annotations')],
    notes: [],
  }
}

async function existingAction(client: RestClient, name: QualifiedName): Promise<JsonObject | undefined> {
  try {
    return await getAction(client, name, { code: false })
  } catch (error) {
    if (error instanceof Fault && error.code === httpCode(404)) return undefined
    throw error
  }
}

function prepared(
  name: QualifiedName,
  wish: ActionWish,
  { content, existing }: { readonly content: Content; readonly existing: JsonObject | undefined },
): PreparedAction {
  const { annotations, delAnnotations = wish.delAnnotations } = webAnnotations(
    { own: content.annotations, existing: existing === undefined ? undefined : pairsOf(existing, 'annotations') },
    wish,
  )
  const body = objectNode({
    namespace: name.namespace,
    name: entityName(name),
    exec: content.exec,
    annotations: unlessEmpty(annotations),
    delAnnotations: unlessEmpty(delAnnotations),
    parameters: unlessEmpty(content.parameters),
    limits: limitsNode(wish.limits),
  })
  return { name, body, notes: content.notes }
}

function unlessEmpty(list: readonly JsonNode[]): JsonNode | undefined {
  return list.length === 0 ? undefined : list
}

function limitsNode({ timeout, memory, logs, concurrency }: Limits): JsonNode | undefined {
  const node = (limit: number | undefined) => (limit === undefined ? undefined : numberNode(limit))
  const limits = objectNode({
    timeout: node(timeout),
    memory: node(memory),
    logs: node(logs),
    concurrency: node(concurrency),
  })
  return limits.size === 0 ? undefined : limits
}

/** The `{key, value}` pairs of a member, without what a server adds to them. */
function pairsOf(action: JsonObject, member: 'parameters' | 'annotations'): readonly Pair[] {
  const pairs = action.get(member)
  if (!isJsonList(pairs)) return []
  return pairs
    .filter(isJsonObject)
    .map((pair) => objectNode({ key: pair.get('key'), value: pair.get('value') ?? null }))
}

/** Flags that say how code is run, where there is no code. */
function unusedFlags({ kind, main, native }: ActionWish): readonly string[] {
  const given = [kind === '' ? '' : '--kind', main === '' ? '' : '--main', native ? '--native' : ''].filter(
    (flag) => flag !== '',
  )
  return given.length === 0 ? [] : [`Not used without ACTION: ${given.join(', ')}.`]
}

function raise(fault: Fault): never {
  throw fault
}
