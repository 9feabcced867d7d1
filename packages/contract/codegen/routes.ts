import type { ContractDocument } from './document.ts'

/** `generated/routes.ts`: operation id to method and path. */
export function routeTable({ operations }: ContractDocument, banner: string): string {
  const rows = operations.map(
    ({ operationId, method, path, secured, implemented }) =>
      `  ${operationId}: { method: '${method.toUpperCase()}', path: '${path}', secured: ${secured}, implemented: ${implemented} },`,
  )
  return `${banner}
export const routes = {
${rows.join('\n')}
} as const satisfies Readonly<Record<string, Route>>

export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH'
  /** Each \`{name}\` is one path segment, but \`{rest}\` is all that is left, slashes included. */
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
`
}
