import { type ImplementedOperationId, type OperationId, routes } from '@wsk/contract'
import { implementedOperations } from './checked-client.js'

/** Operations that answer in this release and need the key of a namespace. */
export type SecuredOperation = {
  [O in ImplementedOperationId]: (typeof routes)[O]['secured'] extends true ? O : never
}[ImplementedOperationId]

export const securedOperations: readonly SecuredOperation[] = implementedOperations.filter(
  (id): id is SecuredOperation => routes[id].secured,
)

/** Names for the parameters of a path; those that are not given are `x`. */
export type PathNames = Readonly<Record<string, string>>

/** The path of an operation with these names, encoded. */
export function pathOf(id: OperationId, names: PathNames): string {
  return routes[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? 'x'))
}
