import { isJsonObject, type JsonObject, member } from '../../entity/json-object.js'
import { ApiFault } from '../api-fault.js'
import { withoutLastSlashes } from '../path-table.js'
import { basePathOf, objectAt, textAt } from '../swagger-document.js'
import { textsAt } from './operations.js'

/** Where Swagger 2.0 says that an API is, as OpenAPI 3 says it. */
export function serversOf(document: JsonObject): readonly JsonObject[] {
  const base = basePathOf(document)
  const host = textAt(document, 'host')
  if (host === undefined) return [{ url: base }]
  const schemes = textsAt(document, 'schemes') ?? []
  return (schemes.length === 0 ? ['https'] : schemes).map((scheme) => ({ url: `${scheme}://${host}${base}` }))
}

interface Place {
  readonly basePath: string
  readonly host?: string
  readonly schemes?: readonly string[]
}

/** Base path, host and scheme of a document of OpenAPI 3. Throws ApiFault where its servers have no base path in common. */
export function placeOf(document: JsonObject): Place {
  const servers = member(document, 'servers')
  if (servers === undefined || (Array.isArray(servers) && servers.length === 0)) return { basePath: '/' }
  if (!Array.isArray(servers)) throw fault('servers', 'is no list; make it one of objects with a url.')
  const places = servers.map((server: unknown, index) => placeOfServer(server, `servers[${index}]`))
  const [first] = places
  const other = places.findIndex(({ basePath }) => basePath !== first?.basePath)
  if (first === undefined || other === -1) return first ?? { basePath: '/' }
  const paths = `'${places[other]?.basePath ?? ''}' is not '${first.basePath}' of servers[0]`
  throw fault(`servers[${other}].url`, `${paths}, and an API has one base path; take one of the servers out.`)
}

function placeOfServer(server: unknown, place: string): Place {
  const url = isJsonObject(server) ? textAt(server, 'url') : undefined
  if (!isJsonObject(server) || url === undefined) throw fault(place, 'has no url; add one such as /base/path.')
  const variables = objectAt(server, 'variables')
  const full = url.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = textAt(objectAt(variables, name), 'default')
    if (value === undefined) throw fault(`${place}.variables`, `has no default for '${name}' of the url; add it.`)
    return value
  })
  if (full.startsWith('/') && !full.startsWith('//')) return { basePath: trimmed(full) }
  if (!/^https?:\/\//i.test(full) || !URL.canParse(full)) {
    throw fault(`${place}.url`, `'${full}' does not begin with / or https://; the gateway has to know the base path.`)
  }
  const { protocol, host, pathname } = new URL(full)
  return { basePath: trimmed(pathname), host, schemes: [protocol.slice(0, -1)] }
}

function trimmed(path: string): string {
  return withoutLastSlashes(path) || '/'
}

function fault(place: string, text: string): ApiFault {
  return new ApiFault(`API creation failure: ${place}: ${text}`)
}
