import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { routes } from '../src/generated/routes.js'
import { validateParameters, validateReply, validateRequestBody, validateSchema } from '../src/generated/validate.js'
import { systemLimits } from '../src/limits.js'
import { isEntityName } from '../src/names.js'
import { type MediaType, type Operation, readDocument } from './document.ts'

const document = readDocument(new URL('../openapi.yaml', import.meta.url))
const { operations } = document
const byId = new Map(operations.map((operation) => [operation.operationId, operation]))

/** Method, path below `/api/v1/namespaces/{namespace}`, operation id: the published table, with what is real but unpublished. */
const entityOperations = `
GET    /actions                               getAllActions
GET    /actions/{packageName}/                getActionsInPackage
GET    /actions/{actionName}                  getActionByName
PUT    /actions/{actionName}                  updateAction
DELETE /actions/{actionName}                  deleteAction
POST   /actions/{actionName}                  invokeAction
GET    /actions/{packageName}/{actionName}    getActionInPackageByName
PUT    /actions/{packageName}/{actionName}    updateActionInPackage
DELETE /actions/{packageName}/{actionName}    deleteActionInPackage
POST   /actions/{packageName}/{actionName}    invokeActionInPackage
GET    /rules                                 getAllRules
GET    /rules/{ruleName}                      getRuleByName
PUT    /rules/{ruleName}                      updateRule
DELETE /rules/{ruleName}                      deleteRule
POST   /rules/{ruleName}                      setState
GET    /triggers                              getAllTriggers
GET    /triggers/{triggerName}                getTriggerByName
PUT    /triggers/{triggerName}                updateTrigger
DELETE /triggers/{triggerName}                deleteTrigger
POST   /triggers/{triggerName}                fireTrigger
GET    /packages                              getAllPackages
GET    /packages/{packageName}                getPackageByName
PUT    /packages/{packageName}                updatePackage
DELETE /packages/{packageName}                deletePackage
GET    /activations                           getActivations
GET    /activations/{activationId}            getActivationById
GET    /activations/{activationId}/logs       getActivationLogs
GET    /activations/{activationId}/result     getActivationResult
GET    /limits                                getLimits
GET    /limits/{limitName}                    getLimitByName
`

const otherOperations = `
GET     /                                     getServerInfo
GET     /ping                                 ping
GET     /api-docs                             getApiDocs
GET     /docs                                 getDocs
GET     /docs/{rest}                          getDocsFile
GET     /metrics                              getMetrics
GET     /invokers                             getInvokers
GET     /invokers/healthy/count               getHealthyInvokerCount
GET     /invokers/ready                       getInvokersReady
GET     /activation                           getActiveActivations
GET     /activation/count                     getActivationCount
POST    /disable                              disableController
OPTIONS /{rest}                               optionsOutsideApi
GET     /api/v1                               getApiInfo
GET     /api/v1/api-docs                      getOpenApiDocument
GET     /api/v1/openapi.json                  getOpenApiJson
GET     /api/v1/docs                          getOpenApiDocs
GET     /api/v1/docs/{rest}                   getOpenApiDocsFile
OPTIONS /api/v1/{rest}                        optionsApi
GET     /api/v1/namespaces                    getAllNamespaces
`

interface Row {
  readonly method: string
  readonly path: string
  readonly operationId: string
}

function rows(table: string, prefix: string): readonly Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [method = '', path = '', operationId = ''] = line.split(/\s+/)
      return { method, path: `${prefix}${path}`, operationId }
    })
}

const webOperations: readonly Row[] = [
  ['', '{actionName}.{extension}'],
  ['WithoutExtension', '{actionName}'],
  ['OnPath', '{actionName}/{rest}'],
].flatMap(([kind = '', end = '']) =>
  ['Get', 'Put', 'Post', 'Delete', 'Patch', 'Head', 'Options'].map((verb) => ({
    method: verb.toUpperCase(),
    path: `/api/v1/web/{namespace}/{packageName}/${end}`,
    operationId: `invokeWebAction${kind}${verb}`,
  })),
)

const expected = [
  ...rows(entityOperations, '/api/v1/namespaces/{namespace}'),
  ...rows(otherOperations, ''),
  ...webOperations,
]

const unimplemented: readonly string[] = []

describe('the operations', () => {
  test('are all there, and no others', () => {
    const found = operations.map(({ operationId, method, path }) => `${method.toUpperCase()} ${path} ${operationId}`)
    const wanted = expected.map(({ operationId, method, path }) => `${method} ${path} ${operationId}`)
    expect(found.toSorted()).toEqual(wanted.toSorted())
  })

  test('have ids of their own', () => {
    expect(byId.size).toBe(operations.length)
  })

  test('answered 501 are those left out of this release', () => {
    const found = operations.filter(({ implemented }) => !implemented).map(({ operationId }) => operationId)
    expect(found.toSorted()).toEqual(unimplemented.toSorted())
    const documented = operations.filter(({ responses }) => '501' in responses).map(({ operationId }) => operationId)
    expect(documented.toSorted()).toEqual(unimplemented.toSorted())
  })

  test('make the route table', () => {
    expect(Object.entries(routes).map(([operationId, { method, path }]) => ({ method, path, operationId }))).toEqual(
      operations.map(({ operationId, method, path }) => ({ method: method.toUpperCase(), path, operationId })),
    )
  })

  test('ask for the credentials of a namespace below /namespaces only', () => {
    const secured = operations.filter((operation) => operation.secured).map(({ path }) => path)
    const entities = operations.filter(({ path }) => path.startsWith('/api/v1/namespaces')).map(({ path }) => path)
    expect(secured).toEqual(entities)
  })

  test('declare every parameter of their path', () => {
    for (const { path, parameters } of operations) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
      expect(inPath.toSorted()).toEqual(named.toSorted())
    }
  })
})

interface Example {
  readonly where: string
  readonly problems: () => readonly string[]
}

function valuesOf({ example, examples }: Pick<MediaType, 'example' | 'examples'>): readonly unknown[] {
  return [...(example === undefined ? [] : [example]), ...Object.values(examples ?? {}).map(({ value }) => value)]
}

function bodyExamples({ operationId, requestBody }: Operation): readonly Example[] {
  const json = requestBody?.content['application/json']
  return (json === undefined ? [] : valuesOf(json)).map((value) => ({
    where: `body of ${operationId}`,
    problems: () => validateRequestBody(idOf(operationId), value),
  }))
}

function parameterExamples({ operationId, parameters }: Operation): readonly Example[] {
  return (['path', 'query'] as const).map((place) => {
    const placed = parameters.filter((each) => each.in === place)
    const texts = Object.fromEntries(placed.map((each) => [each.name, String(valuesOf(each)[0])]))
    return {
      where: `${place} of ${operationId}`,
      problems: () => validateParameters(idOf(operationId), place, texts),
    }
  })
}

function replyExamples({ operationId, responses }: Operation): readonly Example[] {
  return Object.entries(responses).flatMap(([status, { content }]) =>
    Object.entries(content ?? {}).flatMap(([mediaType, media]) =>
      valuesOf(media).map((value) => ({
        where: `${status} of ${operationId} as ${mediaType}`,
        problems: () => validateReply(idOf(operationId), Number(status) || 299, mediaType, value),
      })),
    ),
  )
}

function idOf(operationId: string): keyof typeof routes {
  if (isOperationId(operationId)) return operationId
  throw new Error(`${operationId} is not in the route table`)
}

function isOperationId(operationId: string): operationId is keyof typeof routes {
  return operationId in routes
}

describe('the examples', () => {
  const examples = operations.flatMap((operation) => [
    ...parameterExamples(operation),
    ...bodyExamples(operation),
    ...replyExamples(operation),
  ])

  test('are valid under their schemas', () => {
    const problems = examples.flatMap(({ where, problems }) => problems().map((problem) => `${where}: ${problem}`))
    expect(problems).toEqual([])
    expect(examples.length).toBeGreaterThan(500)
  })

  test.each(operations)('$operationId shows each of its bodies and replies', (operation) => {
    const { requestBody, responses, parameters } = operation
    const media = [
      ...Object.values(requestBody?.content ?? {}),
      ...Object.values(responses).flatMap(({ content }) => Object.values(content ?? {})),
    ]
    expect(media.filter((each) => valuesOf(each).length === 0)).toEqual([])
    expect(parameters.filter((each) => valuesOf(each).length === 0)).toEqual([])
    expect(Object.keys(responses)).not.toEqual([])
  })
})

describe('the validators', () => {
  test('refuse what the document does not have', () => {
    expect(validateReply('ping', 404, 'application/json', {})).toEqual(['ping does not answer 404'])
    expect(validateReply('ping', 200, 'application/json', 'pong')).toEqual([
      'ping 200 is text/plain, not application/json',
    ])
    expect(validateReply('ping', 200, undefined, 'pong')).toEqual(['ping 200 is text/plain, not without a type'])
    expect(validateReply('fireTrigger', 204, undefined, 'x')).toEqual(['fireTrigger 204 has no body'])
    expect(validateRequestBody('ping', {})).toEqual(['ping takes no JSON body'])
    expect(validateSchema('ErrorMessage', { error: 'x', code: 'y', status: 1 })).toEqual([
      '/ must NOT have additional properties: "status"',
    ])
  })

  test('read parameters as their schema says', () => {
    const path = { namespace: '_', actionName: '123' }
    expect(validateParameters('invokeAction', 'path', path)).toEqual([])
    expect(validateParameters('invokeAction', 'query', { blocking: 'true', timeout: '60000' })).toEqual([])
    expect(validateParameters('invokeAction', 'path', { namespace: 'a/b' })).toHaveLength(2)
    expect(validateParameters('invokeAction', 'query', { blocking: 'maybe' })).toEqual(['/blocking must be boolean'])
    expect(validateParameters('invokeAction', 'query', { timeout: '60001' })).toEqual(['/timeout must be <= 60000'])
    expect(validateParameters('invokeAction', 'query', { wait: '1' })).toEqual([
      '/ must NOT have additional properties: "wait"',
    ])
  })

  test('take a content type with parameters, and a reply without body', () => {
    expect(validateReply('setState', 200, 'text/plain; charset=UTF-8', 'OK')).toEqual([])
    expect(validateReply('fireTrigger', 204, undefined, '')).toEqual([])
    expect(validateReply('invokeWebActionGet', 444, 'image/png', 'x')).toEqual([])
  })

  test('agree with the grammar of names', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[\w@ .&-]{0,300}$/))
    fc.assert(
      fc.property(text, (name) => {
        expect(validateSchema('EntityName', name).length === 0).toBe(isEntityName(name))
      }),
    )
  })

  test('64 KiB of hostile text take less than 5 ms under every schema with a pattern', () => {
    const schemas = [
      'EntityName',
      'EntityPath',
      'QualifiedNameText',
      'QualifiedNameInput',
      'Version',
      'ByteSize',
    ] as const
    const hostile = ['a', 'a ', '/a', '1', '1.'].map((part) => `${part.repeat(65_536 / part.length)}!`)
    for (const schema of schemas) {
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now()
        for (const text of hostile) expect(validateSchema(schema, text)).not.toEqual([])
        return performance.now() - start
      })
      expect(Math.min(...times)).toBeLessThan(25)
    }
  })
})

test('limits of the document are those of the platform', () => {
  const parameter = (operationId: string, name: string): unknown =>
    byId.get(operationId)?.parameters.find((each) => each.name === name)?.schema
  expect(parameter('getAllActions', 'limit')).toMatchObject({
    maximum: systemLimits.listMax,
    default: systemLimits.listDefault,
  })
  expect(parameter('invokeAction', 'timeout')).toMatchObject({ minimum: 1, maximum: systemLimits.blockingWaitMs })
  const { actionTimeoutMs, actionMemoryMb, actionLogsMb } = systemLimits
  expect(document.schemas['ActionLimitsPut']).toMatchObject({
    properties: {
      timeout: { minimum: actionTimeoutMs.min, maximum: actionTimeoutMs.max, default: actionTimeoutMs.standard },
      memory: { minimum: actionMemoryMb.min, maximum: actionMemoryMb.max, default: actionMemoryMb.standard },
      logs: { minimum: actionLogsMb.min, maximum: actionLogsMb.max, default: actionLogsMb.standard },
    },
  })
})
