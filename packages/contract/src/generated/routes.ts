// Generated from openapi.yaml by codegen/codegen.ts. Change the document, not this file.
export const routes = {
  getServerInfo: { method: 'GET', path: '/', secured: false, implemented: true },
  ping: { method: 'GET', path: '/ping', secured: false, implemented: true },
  getApiDocs: { method: 'GET', path: '/api-docs', secured: false, implemented: true },
  getDocs: { method: 'GET', path: '/docs', secured: false, implemented: true },
  getDocsFile: { method: 'GET', path: '/docs/{rest}', secured: false, implemented: true },
  getMetrics: { method: 'GET', path: '/metrics', secured: false, implemented: true },
  getInvokers: { method: 'GET', path: '/invokers', secured: false, implemented: true },
  getHealthyInvokerCount: { method: 'GET', path: '/invokers/healthy/count', secured: false, implemented: true },
  getInvokersReady: { method: 'GET', path: '/invokers/ready', secured: false, implemented: true },
  getActiveActivations: { method: 'GET', path: '/activation', secured: false, implemented: true },
  getActivationCount: { method: 'GET', path: '/activation/count', secured: false, implemented: true },
  disableController: { method: 'POST', path: '/disable', secured: false, implemented: true },
  optionsOutsideApi: { method: 'OPTIONS', path: '/{rest}', secured: false, implemented: true },
  getApiInfo: { method: 'GET', path: '/api/v1', secured: false, implemented: true },
  getOpenApiDocument: { method: 'GET', path: '/api/v1/api-docs', secured: false, implemented: true },
  getOpenApiJson: { method: 'GET', path: '/api/v1/openapi.json', secured: false, implemented: true },
  getOpenApiDocs: { method: 'GET', path: '/api/v1/docs', secured: false, implemented: true },
  getOpenApiDocsFile: { method: 'GET', path: '/api/v1/docs/{rest}', secured: false, implemented: true },
  optionsApi: { method: 'OPTIONS', path: '/api/v1/{rest}', secured: false, implemented: true },
  getAllNamespaces: { method: 'GET', path: '/api/v1/namespaces', secured: true, implemented: true },
  getLimits: { method: 'GET', path: '/api/v1/namespaces/{namespace}/limits', secured: true, implemented: true },
  getLimitByName: { method: 'GET', path: '/api/v1/namespaces/{namespace}/limits/{limitName}', secured: true, implemented: true },
  getAllActions: { method: 'GET', path: '/api/v1/namespaces/{namespace}/actions', secured: true, implemented: true },
  getActionsInPackage: { method: 'GET', path: '/api/v1/namespaces/{namespace}/actions/{packageName}/', secured: true, implemented: true },
  getActionByName: { method: 'GET', path: '/api/v1/namespaces/{namespace}/actions/{actionName}', secured: true, implemented: true },
  updateAction: { method: 'PUT', path: '/api/v1/namespaces/{namespace}/actions/{actionName}', secured: true, implemented: true },
  invokeAction: { method: 'POST', path: '/api/v1/namespaces/{namespace}/actions/{actionName}', secured: true, implemented: true },
  deleteAction: { method: 'DELETE', path: '/api/v1/namespaces/{namespace}/actions/{actionName}', secured: true, implemented: true },
  getActionInPackageByName: { method: 'GET', path: '/api/v1/namespaces/{namespace}/actions/{packageName}/{actionName}', secured: true, implemented: true },
  updateActionInPackage: { method: 'PUT', path: '/api/v1/namespaces/{namespace}/actions/{packageName}/{actionName}', secured: true, implemented: true },
  invokeActionInPackage: { method: 'POST', path: '/api/v1/namespaces/{namespace}/actions/{packageName}/{actionName}', secured: true, implemented: true },
  deleteActionInPackage: { method: 'DELETE', path: '/api/v1/namespaces/{namespace}/actions/{packageName}/{actionName}', secured: true, implemented: true },
  invokeWebActionGet: { method: 'GET', path: '/api/v1/web/{namespace}/{packageName}/{actionName}.{extension}', secured: false, implemented: true },
  invokeWebActionPut: { method: 'PUT', path: '/api/v1/web/{namespace}/{packageName}/{actionName}.{extension}', secured: false, implemented: true },
  invokeWebActionPost: { method: 'POST', path: '/api/v1/web/{namespace}/{packageName}/{actionName}.{extension}', secured: false, implemented: true },
  invokeWebActionDelete: { method: 'DELETE', path: '/api/v1/web/{namespace}/{packageName}/{actionName}.{extension}', secured: false, implemented: true },
  invokeWebActionOptions: { method: 'OPTIONS', path: '/api/v1/web/{namespace}/{packageName}/{actionName}.{extension}', secured: false, implemented: true },
  invokeWebActionHead: { method: 'HEAD', path: '/api/v1/web/{namespace}/{packageName}/{actionName}.{extension}', secured: false, implemented: true },
  invokeWebActionPatch: { method: 'PATCH', path: '/api/v1/web/{namespace}/{packageName}/{actionName}.{extension}', secured: false, implemented: true },
  invokeWebActionWithoutExtensionGet: { method: 'GET', path: '/api/v1/web/{namespace}/{packageName}/{actionName}', secured: false, implemented: true },
  invokeWebActionWithoutExtensionPut: { method: 'PUT', path: '/api/v1/web/{namespace}/{packageName}/{actionName}', secured: false, implemented: true },
  invokeWebActionWithoutExtensionPost: { method: 'POST', path: '/api/v1/web/{namespace}/{packageName}/{actionName}', secured: false, implemented: true },
  invokeWebActionWithoutExtensionDelete: { method: 'DELETE', path: '/api/v1/web/{namespace}/{packageName}/{actionName}', secured: false, implemented: true },
  invokeWebActionWithoutExtensionOptions: { method: 'OPTIONS', path: '/api/v1/web/{namespace}/{packageName}/{actionName}', secured: false, implemented: true },
  invokeWebActionWithoutExtensionHead: { method: 'HEAD', path: '/api/v1/web/{namespace}/{packageName}/{actionName}', secured: false, implemented: true },
  invokeWebActionWithoutExtensionPatch: { method: 'PATCH', path: '/api/v1/web/{namespace}/{packageName}/{actionName}', secured: false, implemented: true },
  invokeWebActionOnPathGet: { method: 'GET', path: '/api/v1/web/{namespace}/{packageName}/{actionName}/{rest}', secured: false, implemented: true },
  invokeWebActionOnPathPut: { method: 'PUT', path: '/api/v1/web/{namespace}/{packageName}/{actionName}/{rest}', secured: false, implemented: true },
  invokeWebActionOnPathPost: { method: 'POST', path: '/api/v1/web/{namespace}/{packageName}/{actionName}/{rest}', secured: false, implemented: true },
  invokeWebActionOnPathDelete: { method: 'DELETE', path: '/api/v1/web/{namespace}/{packageName}/{actionName}/{rest}', secured: false, implemented: true },
  invokeWebActionOnPathOptions: { method: 'OPTIONS', path: '/api/v1/web/{namespace}/{packageName}/{actionName}/{rest}', secured: false, implemented: true },
  invokeWebActionOnPathHead: { method: 'HEAD', path: '/api/v1/web/{namespace}/{packageName}/{actionName}/{rest}', secured: false, implemented: true },
  invokeWebActionOnPathPatch: { method: 'PATCH', path: '/api/v1/web/{namespace}/{packageName}/{actionName}/{rest}', secured: false, implemented: true },
  getAllRules: { method: 'GET', path: '/api/v1/namespaces/{namespace}/rules', secured: true, implemented: true },
  getRuleByName: { method: 'GET', path: '/api/v1/namespaces/{namespace}/rules/{ruleName}', secured: true, implemented: true },
  updateRule: { method: 'PUT', path: '/api/v1/namespaces/{namespace}/rules/{ruleName}', secured: true, implemented: true },
  setState: { method: 'POST', path: '/api/v1/namespaces/{namespace}/rules/{ruleName}', secured: true, implemented: true },
  deleteRule: { method: 'DELETE', path: '/api/v1/namespaces/{namespace}/rules/{ruleName}', secured: true, implemented: true },
  getAllTriggers: { method: 'GET', path: '/api/v1/namespaces/{namespace}/triggers', secured: true, implemented: true },
  getTriggerByName: { method: 'GET', path: '/api/v1/namespaces/{namespace}/triggers/{triggerName}', secured: true, implemented: true },
  updateTrigger: { method: 'PUT', path: '/api/v1/namespaces/{namespace}/triggers/{triggerName}', secured: true, implemented: true },
  fireTrigger: { method: 'POST', path: '/api/v1/namespaces/{namespace}/triggers/{triggerName}', secured: true, implemented: true },
  deleteTrigger: { method: 'DELETE', path: '/api/v1/namespaces/{namespace}/triggers/{triggerName}', secured: true, implemented: true },
  getAllPackages: { method: 'GET', path: '/api/v1/namespaces/{namespace}/packages', secured: true, implemented: true },
  getPackageByName: { method: 'GET', path: '/api/v1/namespaces/{namespace}/packages/{packageName}', secured: true, implemented: true },
  updatePackage: { method: 'PUT', path: '/api/v1/namespaces/{namespace}/packages/{packageName}', secured: true, implemented: true },
  deletePackage: { method: 'DELETE', path: '/api/v1/namespaces/{namespace}/packages/{packageName}', secured: true, implemented: true },
  getActivations: { method: 'GET', path: '/api/v1/namespaces/{namespace}/activations', secured: true, implemented: true },
  getActivationById: { method: 'GET', path: '/api/v1/namespaces/{namespace}/activations/{activationId}', secured: true, implemented: true },
  getActivationLogs: { method: 'GET', path: '/api/v1/namespaces/{namespace}/activations/{activationId}/logs', secured: true, implemented: true },
  getActivationResult: { method: 'GET', path: '/api/v1/namespaces/{namespace}/activations/{activationId}/result', secured: true, implemented: true },
} as const satisfies Readonly<Record<string, Route>>

export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH'
  /** Each `{name}` is one path segment, but `{rest}` is all that is left, slashes included. */
  readonly path: string
  /** Needs the credentials of a namespace; without them 401. */
  readonly secured: boolean
  /** False: answered 501. */
  readonly implemented: boolean
}

export type OperationId = keyof typeof routes

export type ImplementedOperationId = {
  [O in OperationId]: (typeof routes)[O]['implemented'] extends true ? O : never
}[OperationId]
