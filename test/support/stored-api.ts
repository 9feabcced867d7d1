/** What the gateway's management answers, and how `wsk` asks it. */
export const account = 'accesstoken=DUMMY+TOKEN'
export const management = (operation: string, query: string) =>
  `/api/v1/web/whisk.system/apimgmt/${operation}.http?${query}`
export const web = { namespace: 'guest', name: 'h', annotations: [{ key: 'web-export', value: true }] }

export const operation = (action: string, url: string, folder = '') => ({
  operationId: `op-${action}`,
  'x-openwhisk': { action, namespace: 'guest', package: folder, url },
})
export const apidoc = {
  swagger: '2.0',
  basePath: '/b',
  info: { title: 'My API', version: '1.0.0' },
  paths: { '/p': { get: operation('h', 'http://x'), post: operation('other', 'http://y', 'pkg') } },
}
export const stored = {
  namespace: 'Not Used',
  gwApiActivated: true,
  tenantId: 'Not Used',
  gwApiUrl: 'http://gw/b',
  apidoc,
}
export const listed = { apis: [{ id: 'Not Used', key: 'Not Used', value: stored }] }
export const gatewayError = { status: 502, body: { error: 'It is down.' } }
export const told = 'It is down.'
