import { ApiError } from '@wsk/contract'
import type { NamespaceLimits } from '../entity/identity.js'
import type { KeyRequest } from './operator.js'

export interface AdminRequest {
  readonly method: string
  /** Decoded segments below `/_wsk/v1`. */
  readonly segments: readonly string[]
  readonly query: URLSearchParams
  /** The parsed body; undefined where there is none. */
  readonly body: unknown
}

export interface AdminReply {
  readonly status: number
  readonly body?: unknown
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(body: unknown): Fields {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new ApiError('malformedContent', 'The body has to be a JSON object.')
  }
  return body as Fields
}

function noOthers(fields: Fields, known: ReadonlySet<string>): void {
  const other = Object.keys(fields).find((name) => !known.has(name))
  if (other === undefined) return
  throw new ApiError(
    'malformedContent',
    `'${other.slice(0, 80)}' is not a field here; known are ${[...known].join(', ')}.`,
  )
}

function textField(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  if (value === undefined || typeof value === 'string') return value
  throw new ApiError('malformedContent', `'${name}' has to be a string.`)
}

const newKeyFields: ReadonlySet<string> = new Set(['subject', 'namespace', 'auth', 'revoke'])

export function newKeyFromBody(body: unknown): KeyRequest {
  const fields = fieldsOf(body)
  noOthers(fields, newKeyFields)
  const subject = textField(fields, 'subject')
  if (subject === undefined) throw new ApiError('malformedContent', "'subject' is missing.")
  const namespace = textField(fields, 'namespace')
  const auth = textField(fields, 'auth')
  const revoke = fields['revoke'] ?? false
  if (typeof revoke !== 'boolean') throw new ApiError('malformedContent', "'revoke' has to be true or false.")
  return {
    subject,
    revoke,
    ...(namespace === undefined ? {} : { namespace }),
    ...(auth === undefined ? {} : { auth }),
  }
}

export function keyFromBody(body: unknown): string {
  const fields = fieldsOf(body)
  noOthers(fields, new Set(['key']))
  const key = textField(fields, 'key')
  if (key === undefined) throw new ApiError('malformedContent', "'key' is missing.")
  return key
}

/** Kinds of the values of a limits document (rest-api 21). */
const limitKinds: Readonly<Record<keyof NamespaceLimits, 'number' | 'string' | 'boolean' | 'strings'>> = {
  invocationsPerMinute: 'number',
  concurrentInvocations: 'number',
  firesPerMinute: 'number',
  allowedKinds: 'strings',
  storeActivations: 'boolean',
  minActionMemory: 'number',
  maxActionMemory: 'number',
  minActionLogs: 'number',
  maxActionLogs: 'number',
  minActionTimeout: 'number',
  maxActionTimeout: 'number',
  minActionConcurrency: 'number',
  maxActionConcurrency: 'number',
  maxParameterSize: 'string',
  maxPayloadSize: 'string',
  truncationSize: 'string',
  maxActionInstances: 'number',
  warmedContainerKeepingCount: 'number',
  warmedContainerKeepingTimeout: 'string',
}

const limitNames: ReadonlySet<string> = new Set(Object.keys(limitKinds))

/** Throws ApiError `malformedContent` naming the field. */
export function limitsFromBody(body: unknown): NamespaceLimits {
  const fields = fieldsOf(body)
  noOthers(fields, limitNames)
  for (const [name, kind] of Object.entries(limitKinds)) {
    const value = fields[name]
    if (value !== undefined && !isOfKind(value, kind)) {
      throw new ApiError('malformedContent', `'${name}' has to be ${wordsFor[kind]}.`)
    }
  }
  return fields
}

const wordsFor = {
  number: 'a whole number of 0 or more',
  string: 'a string',
  boolean: 'true or false',
  strings: 'an array of strings',
} as const

function isOfKind(value: unknown, kind: keyof typeof wordsFor): boolean {
  if (kind === 'number') return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
  if (kind === 'strings') return Array.isArray(value) && value.every((one) => typeof one === 'string')
  return typeof value === kind
}
