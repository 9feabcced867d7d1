import type { JsonObject } from '../entity/json-object.js'

/** An operation as the command line asks for it. */
export interface AskedOperation {
  readonly base?: string
  readonly path?: string
  readonly verb?: string
  readonly action?: string
  readonly secureKey?: string | number
  readonly title?: string
  readonly more?: JsonObject
}

/** What `wsk api create` sends (cli 14.1). */
export function apidocFor({ base = '/club', path = '/books', verb = 'GET', ...rest }: AskedOperation = {}): JsonObject {
  const { action = '/guest/library/list', secureKey, title, more } = rest
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
  const pathParameters = names.map((name) => ({
    name,
    in: 'path',
    description: `Default description for '${name}'`,
    required: true,
    type: 'string',
  }))
  return {
    namespace: '_',
    gatewayBasePath: base,
    gatewayPath: path,
    gatewayMethod: verb,
    ...(base.startsWith('/') ? { id: `API:_:${base}` } : {}),
    ...(title === undefined ? {} : { apiName: title }),
    action: {
      name: action,
      namespace: '_',
      backendMethod: verb,
      backendUrl: `https://api.example.com/api/v1/web${action}.http`,
      authkey: 'uuid:canary-of-the-key',
      ...(secureKey === undefined ? {} : { secureKey }),
    },
    ...(names.length === 0 ? {} : { pathParameters }),
    ...more,
  }
}
