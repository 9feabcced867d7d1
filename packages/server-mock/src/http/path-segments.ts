import { ApiError } from '@wsk/contract'

export interface RequestPath {
  /** Decoded once; routing and authorisation both read these (reliability-security T28). */
  readonly segments: readonly string[]
  readonly hasTrailingSlash: boolean
}

/**
 * The segments of a raw path, each decoded once. An encoded slash stays inside of its segment, where the name
 * grammar refuses it. Throws ApiError `invalidPath` for what is no percent-encoding.
 */
export function parsePath(path: string): RequestPath {
  const raw = path.split('/')
  // A path begins with a slash, so the first part is empty; so is the last one after a trailing slash.
  const hasTrailingSlash = raw.length > 2 && raw.at(-1) === ''
  const segments = raw.slice(1, hasTrailingSlash ? -1 : undefined)
  return { segments: path.includes('%') ? segments.map(decode) : segments, hasTrailingSlash }
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new ApiError('invalidPath')
  }
}
