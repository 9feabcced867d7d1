import { asJsonText, type JsonText, RawJson, type Reply } from '@wsk/contract'
import { activationJson } from '../../entity/activation-json.js'
import type { CallerHandler } from '../handler.js'
import { resolveNamespace } from '../namespaces/resolve-namespace.js'
import type { ControllerParts } from '../parts.js'
import { readActivationList } from './activation-query.js'

/** Summaries, whole records with `?docs=true`, or the number with `?count=true`, newest first (rest-api 20.3). */
export function getActivations(parts: ControllerParts): CallerHandler<'getActivations'> {
  return async ({ identity }, { params, query }): Promise<Reply<'getActivations'>> => {
    const { activations, entitlement, config } = parts
    const namespace = resolveNamespace(identity, params.namespace)
    entitlement.requireOwner(identity, namespace, namespace)
    const { filter, count, docs } = readActivationList(query, namespace, config.limits)
    if (count) {
      const total = await activations.count(filter)
      return { status: 200, body: { activations: Math.max(0, total - filter.skip) } }
    }
    if (!docs) return { status: 200, body: new RawJson(arrayOf(await activations.list(filter))) }
    const records = await activations.listFull(filter)
    return { status: 200, body: new RawJson(arrayOf(records.map((record) => activationJson(record)))) }
  }
}

function arrayOf(elements: readonly JsonText[]): JsonText {
  return asJsonText(`[${elements.join(',')}]`)
}
