import type { Identity } from '../../entity/identity.js'
import { resolveNamespace } from '../namespaces/resolve-namespace.js'

/** What the path of a request names. */
export interface ActionTarget {
  readonly namespace: string
  /** Absent in the default package. */
  readonly packageName?: string
  /** `ns` or `ns/pkg`. */
  readonly path: string
  readonly name: string
  /** `ns/[pkg/]name`. */
  readonly key: string
}

export interface ActionParams {
  readonly namespace: string
  readonly packageName?: string
  readonly actionName: string
}

export function actionTarget(identity: Identity, params: ActionParams): ActionTarget {
  const { packageName, actionName: name } = params
  const namespace = resolveNamespace(identity, params.namespace)
  const path = packageName === undefined ? namespace : `${namespace}/${packageName}`
  return { namespace, ...(packageName === undefined ? {} : { packageName }), path, name, key: `${path}/${name}` }
}
