import { ApiError, texts } from '@wsk/contract'
import { limitsBody } from '../../entity/effective-limits.js'
import type { CallerHandler } from '../handler.js'
import type { ControllerParts } from '../parts.js'
import { resolveNamespace } from './resolve-namespace.js'

/** What holds for the caller's namespace (rest-api 21). */
export function getLimits({ entitlement, config }: ControllerParts): CallerHandler<'getLimits'> {
  return async ({ identity }, { params }) => {
    const namespace = resolveNamespace(identity, params.namespace)
    entitlement.requireOwner(identity, namespace, namespace)
    return { status: 200, body: limitsBody(config.limits, identity.limits) }
  }
}

/** Limits hold no inner entities, and say so (rest-api 21). */
export const getLimitByName: CallerHandler<'getLimitByName'> = () =>
  Promise.reject(new ApiError('badRequest', texts.limitsInnerRoute))
