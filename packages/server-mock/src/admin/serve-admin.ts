import type { IncomingHttpHeaders } from 'node:http'
import { ApiError } from '@wsk/contract'
import type { Caller } from '../auth/authenticate.js'
import type { PrefixHandler, PrefixRequest } from '../http/prefix-handler.js'
import { adminMutation } from './admin-audit.js'
import type { AdminApi } from './admin-api.js'
import type { AdminKey } from './admin-key.js'
import type { AdminReply } from './admin-request.js'

/** Where the API of operators lives on the server's port. */
export const adminPrefix = '/_wsk/v1'

const maxBodyBytes = 64 * 1024

export interface AdminDoor {
  readonly key: AdminKey
  /** Counts wrong keys; returns what to refuse one with that is one too many. */
  readonly countWrongKey: (client: Caller) => ApiError | undefined
}

/** Puts the operators' API on the listener: key, origin and body are checked here. */
export function createAdminHandler(api: AdminApi, { key, countWrongKey }: AdminDoor): PrefixHandler {
  return {
    prefix: adminPrefix,
    maxBodyBytes,
    mutation: adminMutation,
    admit: (headers, client) => {
      refuseForeignPages(headers)
      if (key.admits(headers)) return
      const isGuess = headers.authorization !== undefined
      throw (isGuess ? countWrongKey(client) : undefined) ?? new ApiError('unauthorized', wrongKey)
    },
    serve: async (request): Promise<AdminReply> => {
      const { method, path, query } = request
      return api({ method, segments: segmentsOf(path), query: new URLSearchParams(query), body: parsedBody(request) })
    },
  }
}

const wrongKey = 'The key of operators is missing or wrong; it stands in admin.key in the data folder.'

/** A page of another site may send requests from a browser on this machine, and is not to be served. */
function refuseForeignPages(headers: IncomingHttpHeaders): void {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  const isForeignOrigin = origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (isForeignOrigin || isForeignSite) {
    throw new ApiError('forbidden', 'Requests that a browser makes for another site are not served here.')
  }
}

function segmentsOf(path: string): readonly string[] {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch (error) {
    throw new ApiError('invalidPath', 'The path is not percent-encoded correctly.', { cause: error })
  }
}

function parsedBody({ body, headers }: PrefixRequest): unknown {
  if (body === undefined) throw new ApiError('tooLarge', `The body is longer than ${maxBodyBytes} bytes.`)
  if (body === '') return undefined
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new ApiError('unsupportedMediaType', 'The body has to be application/json.')
  try {
    return JSON.parse(body) as unknown
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'syntax error'
    throw new ApiError('malformedContent', `The body is not JSON: ${reason}`, { cause: error })
  }
}
