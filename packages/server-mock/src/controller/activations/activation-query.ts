import { ApiError, isEntityName, texts } from '@wsk/contract'
import type { ActivationQuery } from '../../store/port.js'
import { type ListBounds, malformedQuery, readBoolean, readListWindow } from '../query-parameters.js'

export interface ActivationListQuery {
  readonly limit?: string
  readonly skip?: string
  readonly count?: string
  readonly docs?: string
  readonly name?: string
  readonly since?: string
  readonly upto?: string
}

export interface ActivationList {
  readonly filter: ActivationQuery
  readonly count: boolean
  /** Whole records instead of summaries. */
  readonly docs: boolean
}

/** Reads the parameters of `GET .../activations`. Throws ApiError `malformedQuery`, `badRequest` (rest-api 9.1, 20.3). */
export function readActivationList(query: ActivationListQuery, namespace: string, bounds: ListBounds): ActivationList {
  const { skip, limit, count } = readListWindow(query, 'activations', bounds)
  const docs = readBoolean(query.docs, { name: 'docs', default: false })
  const name = readName(query.name)
  const since = readEpoch(query.since, 'since')
  const upto = readEpoch(query.upto, 'upto')
  if (count && docs) throw new ApiError('badRequest', texts.docsWithCount)
  const filter = {
    namespace,
    ...(name === undefined ? {} : { name }),
    ...(since === undefined ? {} : { since }),
    ...(upto === undefined ? {} : { upto }),
    skip,
    limit,
  }
  return { filter, count, docs }
}

/** One or two segments, a leading slash tolerated; blank is no filter. */
function readName(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined
  const segments = value.trim().replace(/^\//, '').split('/')
  if (segments.length > 2 || !segments.every(isEntityName)) {
    throw malformedQuery('name', texts.activationNameFilter(value))
  }
  return segments.join('/')
}

/** Whole numbers of up to 15 digits, which reach beyond the year 30000. */
const epochGrammar = /^\+?\d{1,15}$/

function readEpoch(value: string | undefined, name: 'since' | 'upto'): number | undefined {
  if (value === undefined) return undefined
  if (!epochGrammar.test(value)) throw malformedQuery(name, texts.epochExpected(value))
  return Number(value)
}
