import { ApiError, texts } from '@wsk/contract'
import { parseBoolean } from '../support/parse-boolean.js'

export interface BooleanParameter {
  readonly name: string
  readonly default: boolean
}

/** An absent or empty value is the default. Throws ApiError `malformedQuery` (rest-api 3.6). */
export function readBoolean(value: string | undefined, parameter: BooleanParameter): boolean {
  if (value === undefined || value === '') return parameter.default
  const read = parseBoolean(value)
  if (read === undefined) throw malformedQuery(parameter.name, texts.notBoolean(value))
  return read
}

/** Undefined for what is no whole number of 32 bits, as upstream reads them. */
export function readInteger(value: string): number | undefined {
  if (!/^[+-]?\d{1,20}$/.test(value)) return undefined
  const number = Number(value)
  return Math.abs(number) <= 2_147_483_647 ? number : undefined
}

export function malformedQuery(name: string, detail: string): ApiError {
  return new ApiError('malformedQuery', texts.malformedQuery(name, detail))
}

export type ListedCollection = 'actions' | 'triggers' | 'rules' | 'packages' | 'activations'

export interface ListBounds {
  readonly listDefault: number
  readonly listMax: number
}

export interface ListWindow {
  readonly skip: number
  readonly limit: number
  /** Answer with the number alone. */
  readonly count: boolean
}

/** `limit`, `skip` and `count` of a list. Throws ApiError `malformedQuery` with the texts of rest-api 9.1. */
export function readListWindow(
  query: { readonly limit?: string; readonly skip?: string; readonly count?: string },
  collection: ListedCollection,
  bounds: ListBounds,
): ListWindow {
  const skip = readSkip(query.skip, collection)
  const limit = readLimit(query.limit, collection, bounds)
  return { skip, limit, count: readBoolean(query.count, { name: 'count', default: false }) }
}

function readSkip(value: string | undefined, collection: ListedCollection): number {
  if (value === undefined) return 0
  const skip = readInteger(value)
  if (skip === undefined) throw malformedQuery('skip', texts.listNotInteger(value, collection))
  if (skip < 0) throw malformedQuery('skip', texts.listNegativeSkip(value, collection))
  return skip
}

function readLimit(
  value: string | undefined,
  collection: ListedCollection,
  { listDefault, listMax }: ListBounds,
): number {
  if (value === undefined) return listDefault
  const limit = readInteger(value)
  if (limit === undefined) throw malformedQuery('limit', texts.listNotInteger(value, collection))
  if (limit < 0 || limit > listMax) throw malformedQuery('limit', texts.listNotInRange(value, listMax, collection))
  return limit === 0 ? listMax : limit
}
