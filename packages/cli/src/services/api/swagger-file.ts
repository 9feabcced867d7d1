import { readFileSync } from 'node:fs'
import { Fault, type FaultOptions, usageFault } from '../../fault.js'
import { goFileError } from '../../go-file-error.js'
import { isJsonObject, type JsonNode, type JsonObject } from '../../output/json/node.js'
import { parseJson } from '../../output/json/parse.js'
import { jsonLine } from '../../output/json/render.js'
import { JsonSyntaxError } from '../../output/json/syntax-error.js'
import { textOf } from '../../output/lists.js'
import { statFile } from '../../stat-file.js'

/** The text of a swagger document, as JSON, from a file of JSON or YAML. Throws a Fault (usage hint). */
export async function readSwagger(file: string): Promise<string> {
  const text = contentOf(file)
  const isYaml = /\.ya?ml$/.test(file)
  const json = isYaml ? jsonLine(await readYaml(text)) : text
  checkSwagger(nodeOf(json, file))
  return json
}

function contentOf(file: string): string {
  try {
    statFile(file)
    return readFileSync(file, 'utf8')
  } catch (error) {
    const fault =
      error instanceof Fault
        ? error
        : usageFault(`Unable to read the file '${file}': ${goFileError(error, file)}`, { cause: error })
    throw fault.within(`Unable to parse swagger file: Error reading swagger file '${file}'`)
  }
}

async function readYaml(text: string): Promise<JsonNode> {
  const { nodeOfYaml } = await import('./yaml.js')
  try {
    return nodeOfYaml(text)
  } catch (cause) {
    const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)
    throw swaggerFault(`Unable to parse YAML configuration file: ${reason}`, { cause })
  }
}

function nodeOf(text: string, file: string): JsonNode {
  try {
    return parseJson(text)
  } catch (cause) {
    if (!(cause instanceof JsonSyntaxError)) throw cause
    throw swaggerFault(`Error parsing swagger file '${file}': ${cause.message}`, { cause })
  }
}

/** Documents of OpenAPI 3 are checked as a whole where they are made an API. */
function checkSwagger(node: JsonNode): void {
  if (isJsonObject(node) && node.has('openapi') && !node.has('swagger')) return checkOpenApi(node)
  const isComplete =
    isJsonObject(node) &&
    textOf(node, 'swagger') !== '' &&
    textOf(node, 'basePath') !== '' &&
    isJsonObject(node.get('info')) &&
    isJsonObject(node.get('paths'))
  if (!isComplete) throw swaggerFault('Swagger file is invalid (missing basePath, info, paths, or swagger fields)')
  if (!textOf(node, 'basePath').startsWith('/')) {
    throw swaggerFault('Swagger file basePath must start with a leading slash (/)')
  }
}

function checkOpenApi(node: JsonObject): void {
  if (isJsonObject(node.get('info')) && isJsonObject(node.get('paths'))) return
  throw swaggerFault('OpenAPI file is invalid (missing info or paths fields)')
}

function swaggerFault(message: string, options: FaultOptions = {}): Fault {
  return usageFault(`Unable to parse swagger file: ${message}`, options)
}
