/** Below which path the APIs of all namespaces are served, and below which they are administered. */
export const gatewayPrefix = '/api'
export const administrationPrefix = '/v2'

/** Where whoever watches the gateway asks whether it serves (ecosystem 6.5). */
export const healthPrefix = '/v1/health-check'

const tenantPath = /^\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\/|$)/i

/** Tenant and the rest of what follows a prefix; undefined for a path without one, such as `/v1`. */
export function splitTenant(path: string): { readonly tenant: string; readonly rest: string } | undefined {
  const tenant = tenantPath.exec(path)?.[1]
  return tenant === undefined ? undefined : { tenant, rest: path.slice(tenant.length + 1) }
}
