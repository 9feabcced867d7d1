import { usageFault } from '../../fault.js'

export const apiVerbs = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'] as const

/** What stands in front of mistakes in the arguments of `api create`. */
export const createContext = 'Unable to parse api command arguments: '

/** Throws a Fault (usage hint). */
export function checkApiPath(path: string, context = ''): void {
  if (!path.startsWith('/')) throw usageFault(`${context}'${path}' must begin with '/'.`)
}

/** The verb in upper case. Throws a Fault (usage hint). */
export function apiVerb(verb: string, context = ''): string {
  const upper = verb.toUpperCase()
  if (apiVerbs.some((known) => known === upper)) return upper
  throw usageFault(`${context}'${verb}' is not a valid API verb.  Valid values are: [${apiVerbs.join(' ')}]`)
}

/** One operation of an API, or less of it: `BASE_PATH | API_NAME [API_PATH [API_VERB]]`. */
export interface ApiSelection {
  readonly basepath: string
  readonly relpath: string | undefined
  /** In upper case. */
  readonly operation: string | undefined
}

/** Throws a Fault (usage hint). */
export function apiSelection([basepath = '', relpath, verb]: readonly string[]): ApiSelection {
  if (relpath !== undefined) checkApiPath(relpath)
  return { basepath, relpath, operation: verb === undefined ? undefined : apiVerb(verb) }
}

/** Names of segments that stand in braces as a whole, each once. */
export function pathParameters(path: string): readonly string[] {
  const segments = path.split('/').filter((each) => each.length > 2 && each.startsWith('{') && each.endsWith('}'))
  return [...new Set(segments.map((each) => each.slice(1, -1)))]
}
