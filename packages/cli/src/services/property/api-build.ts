import { Fault, faultCodes, faultFrom } from '../../fault.js'
import { isJsonList, isJsonObject, type JsonNode } from '../../output/json/node.js'
import { parseJson } from '../../output/json/parse.js'
import type { RestClient } from '../../rest/rest-client.js'

/** What `GET /api/{version}` says about the server; `Unknown` with the fault where it says nothing. */
export interface ApiBuild {
  readonly build: string
  readonly buildNumber: string
  readonly fault?: Fault
}

export async function fetchApiBuild(client: RestClient): Promise<ApiBuild> {
  try {
    const reply = await client.call({ method: 'GET', path: '', anonymous: true })
    const info = parseOrNull(reply.text)
    const field = (name: string): string => {
      const value = isJsonObject(info) ? info.get(name) : undefined
      return typeof value === 'string' ? value : ''
    }
    return { build: field('build'), buildNumber: field('buildno') }
  } catch (error) {
    const fault = faultFrom(error).within('Unable to obtain API build information')
    return { build: 'Unknown', buildNumber: 'Unknown', fault }
  }
}

/** The namespace of the key; `_` when it cannot be had. */
export async function fetchNamespace(client: RestClient): Promise<string> {
  try {
    const reply = await client.call({ method: 'GET', path: '/namespaces' })
    const names = parseOrNull(reply.text)
    const first = isJsonList(names) ? names[0] : undefined
    return typeof first === 'string' ? first : '_'
  } catch {
    return '_'
  }
}

/** A success whose body cannot be read counts as one without content. */
function parseOrNull(text: string): JsonNode {
  try {
    return parseJson(text)
  } catch {
    return null
  }
}

/** Where no host is configured there is nobody to ask. */
export const noApi: ApiBuild = {
  build: 'Unknown',
  buildNumber: 'Unknown',
  fault: new Fault('Unable to obtain API build information: The API host is not configured', {
    code: faultCodes.network,
    blame: 'configuration',
    nextSteps: ["Run 'wsk property set --apihost HOST' to set it once."],
  }),
}
