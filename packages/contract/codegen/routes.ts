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
  /** Template; each \`{name}\` is one path segment, or the rest of the path where \`{name}\` is \`{rest}\`. */
  readonly path: string
  /** Needs Basic credentials. */
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
