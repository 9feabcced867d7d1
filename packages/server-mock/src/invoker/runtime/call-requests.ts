import {
  asJsonText,
  envText,
  type InitRequest,
  type JsonText,
  jsonText,
  parseKeepingNumbers,
  type RunRequest,
} from '@wsk/contract'

/** What both calls of one activation say about it. */
export interface CallContext {
  /** Invoking namespace. */
  readonly namespace: string
  /** `/ns/[pkg/]name`. */
  readonly actionName: string
  readonly version: string
  readonly activationId: string
  readonly transactionId: string
  /** `uuid:key`, where the action is to have it. */
  readonly apiKey: string | undefined
}

export interface InitSource {
  /** Without its path. */
  readonly name: string
  readonly main: string | undefined
  readonly binary: boolean
  readonly code: string | undefined
}

/** Merged parameters, those of `/init` apart from those of `/run`. */
export interface SplitContent {
  readonly value: JsonText
  readonly init: Readonly<Record<string, unknown>>
}

const noContent = asJsonText('{}')
const noInit: SplitContent['init'] = {}

/** Where nothing goes to `/init` the text stays as it came, unparsed. */
export function splitContent(content: JsonText | undefined, initArgs: readonly string[]): SplitContent {
  const value = content ?? noContent
  if (initArgs.length === 0) return { value, init: noInit }
  const parsed = parseKeepingNumbers(value)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return { value, init: noInit }
  const names = new Set(initArgs)
  const entries = Object.entries(parsed)
  const run = entries.filter(([key]) => !names.has(key))
  if (run.length === entries.length) return { value, init: noInit }
  return {
    value: jsonText(Object.fromEntries(run)),
    init: Object.fromEntries(entries.filter(([key]) => names.has(key))),
  }
}

/** `deadlineMs` is epoch milliseconds. What the platform sets wins over parameters of the same name. */
export function initRequest(
  { name, main, binary, code }: InitSource,
  context: CallContext,
  { init, deadlineMs }: { readonly init: SplitContent['init']; readonly deadlineMs: number },
): InitRequest {
  const parameters = Object.entries(init).map(([key, value]): [string, string] => [key, envText(value)])
  const env = Object.fromEntries([
    ...parameters,
    ['__OW_NAMESPACE', context.namespace],
    ['__OW_ACTION_NAME', context.actionName],
    ['__OW_ACTION_VERSION', context.version],
    ['__OW_ACTIVATION_ID', context.activationId],
    ['__OW_TRANSACTION_ID', context.transactionId],
    ['__OW_DEADLINE', String(deadlineMs)],
    ...(context.apiKey === undefined ? [] : [['__OW_API_KEY', context.apiKey] satisfies [string, string]]),
  ])
  return { name, main: main ?? 'main', binary, ...(code === undefined ? {} : { code }), env }
}

/** `deadlineMs` is epoch milliseconds. */
export function runRequest(value: JsonText, context: CallContext, deadlineMs: number): RunRequest {
  const request = {
    value,
    namespace: context.namespace,
    action_name: context.actionName,
    action_version: context.version,
    activation_id: context.activationId,
    transaction_id: context.transactionId,
    deadline: String(deadlineMs),
  }
  return context.apiKey === undefined ? request : { ...request, api_key: context.apiKey }
}
