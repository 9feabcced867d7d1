import { Fault, faultCodes, usageFault, within } from '../../fault.js'
import { entityName, fullName, parseQualifiedName, type QualifiedName } from '../../names/qualified-name.js'
import { queryString } from '../../names/url-path.js'
import { JsonNumber, type JsonNode, type JsonObject, objectNode } from '../../output/json/node.js'
import { textOf, valueOf } from '../../output/lists.js'
import type { RestClient } from '../../rest/rest-client.js'
import { entityPath } from '../entities/collection-path.js'
import { objectOf } from '../entities/reply-node.js'
import type { ApiAccount } from './api-account.js'
import { apiVerb, checkApiPath, createContext, pathParameters } from './api-arguments.js'
import { callGateway } from './call-gateway.js'

/** One path and verb that is to run an action. */
export interface NewOperation {
  /** A base path, or the name of an API that exists. */
  readonly base: string
  readonly path: string
  /** In upper case. */
  readonly verb: string
  readonly action: QualifiedName
  /** Empty: the gateway calls the API after its base path. */
  readonly apiName: string
  readonly responseType: string
}

interface CreateFlags {
  readonly apiName: string
  readonly responseType: string
}

/** `[BASE_PATH | API_NAME] API_PATH API_VERB ACTION`. Throws a Fault (usage hint). */
export function newOperation(argv: readonly string[], { apiName, responseType }: CreateFlags): NewOperation {
  const [base = '/', path = '', verb = '', action = ''] = argv.length > 3 ? argv : ['/', ...argv]
  const isName = !base.startsWith('/')
  if (pathParameters(base).length > 0) {
    const rule = 'Only the relative path supports path parameters.'
    throw usageFault(`${createContext}The base path '${base}' cannot have parameters. ${rule}`)
  }
  checkApiPath(path, createContext)
  if (pathParameters(path).length > 0 && responseType !== 'http') {
    throw usageFault(`${createContext}A response type of 'http' is required when using path parameters.`)
  }
  const upper = apiVerb(verb, createContext)
  const name = actionName(action)
  if (isName && apiName !== '') throw usageFault(`${createContext}An API name can only be specified once.`)
  return { base, path, verb: upper, action: name, apiName: isName ? base : apiName, responseType }
}

function actionName(text: string): QualifiedName {
  const invalid = `${createContext}'${text}' is not a valid action name`
  const name = parsedName(text, invalid)
  if (entityName(name) === '') throw usageFault(`${invalid}.`)
  return name
}

function parsedName(text: string, invalid: string): QualifiedName {
  try {
    return parseQualifiedName(text)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const message = `${invalid}: A valid qualified name must be specified.`
    throw usageFault(message, { code: faultCodes.notAllowed, cause: error })
  }
}

/** Lets a path and verb run a web action; `account` is asked for once the action is known. Throws a Fault. */
export async function createOperation(
  client: RestClient,
  operation: NewOperation,
  account: () => ApiAccount,
): Promise<JsonObject> {
  const action = await webAction(client, operation.action)
  return postApi(client, apidocOf(client, operation, action), {
    ...account(),
    responsetype: operation.responseType,
  })
}

/** Creates or replaces an API by its document, JSON text. Throws a Fault. */
export async function createFromSwagger(
  client: RestClient,
  swagger: string,
  query: Readonly<Record<string, string>>,
): Promise<JsonObject> {
  return postApi(client, objectNode({ namespace: '_', swagger }), query)
}

function postApi(client: RestClient, apidoc: JsonObject, query: Readonly<Record<string, string>>): Promise<JsonObject> {
  const body = objectNode({ apidoc })
  return callGateway(client, {
    method: 'POST',
    operation: 'createApi',
    query,
    body,
    context: 'Unable to create API',
  })
}

async function webAction(client: RestClient, name: QualifiedName): Promise<JsonObject> {
  const path = `${entityPath('actions', name)}${queryString({ code: false })}`
  const get = () => client.call({ method: 'GET', path })
  const reply = await within(`Unable to get action '${fullName(name)}'`, get, { usageHint: true }).catch(
    (error: unknown) => {
      throw error instanceof Fault ? error.with({ code: faultCodes.general, shown: true }) : error
    },
  )
  const action = objectOf(reply)
  if (valueOf(action, 'annotations', 'web-export') === true) return action
  const shown = fullName(name)
  throw usageFault(
    `Action '${shown}' is not a web action. Issue 'wsk action update "${shown}" --web true' to convert the action to a web action.`,
  )
}

function apidocOf({ host, auth }: RestClient, operation: NewOperation, action: JsonObject): JsonObject {
  const { base, path, verb, apiName, action: name } = operation
  const [namespace = ''] = (textOf(action, 'namespace') || name.namespace).split('/', 1)
  const folder = name.packageName || 'default'
  const parameters = pathParameters(path)
  return objectNode({
    namespace: '_',
    apiName: apiName === '' ? undefined : apiName,
    gatewayBasePath: base,
    gatewayPath: path,
    gatewayMethod: verb,
    id: base.startsWith('/') ? `API:_:${base}` : undefined,
    action: objectNode({
      name: entityName(name),
      namespace: name.namespace,
      backendMethod: verb,
      backendUrl: `${host}/api/v1/web/${namespace}/${folder}/${name.entity}.http`,
      authkey: auth,
      secureKey: secureKey(action),
    }),
    pathParameters: parameters.length === 0 ? undefined : parameters.map(parameterNode),
  })
}

/** What requests of the gateway have to prove, where the action asks for a text or a number. */
function secureKey(action: JsonObject): JsonNode | undefined {
  const value = valueOf(action, 'annotations', 'require-whisk-auth')
  return typeof value === 'string' || value instanceof JsonNumber ? value : undefined
}

function parameterNode(name: string): JsonObject {
  return objectNode({
    name,
    in: 'path',
    description: `Default description for '${name}'`,
    required: true,
    type: 'string',
  })
}
