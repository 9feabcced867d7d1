import { type Api, requestOptions } from './api.js'
import type { ApiCall } from './api-call.js'
import { asCount, type PageOptions, skipQuery } from './listing.js'
import type { RequestOptions } from './options.js'

const operations = { packages: 'getAllPackages', rules: 'getAllRules', triggers: 'getAllTriggers' } as const

export interface CountOptions extends Omit<PageOptions, 'limit'>, RequestOptions {
  readonly namespace?: string
}

/** How many entities of one collection a namespace has. */
export function namespaceCount(api: Api, collection: keyof typeof operations, options: CountOptions): ApiCall<number> {
  return api.within((own) => {
    const call = { params: { namespace: options.namespace ?? own }, query: { ...skipQuery(options), count: true } }
    return api
      .call(operations[collection], call, requestOptions(options))
      .map((body, response) => asCount(body, { collection, response }))
  })
}
