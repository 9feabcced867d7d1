import { within, usageFault } from '../../fault.js'
import { queryString } from '../../names/url-path.js'
import { textOf } from '../../output/lists.js'
import type { RestClient } from '../../rest/rest-client.js'
import { listOf } from '../entities/reply-node.js'

/** Where activations of the caller's namespace live. */
export const activationsPath = '/namespaces/_/activations'

/** Id of the newest activation (getActivations). Throws a Fault, with the usage hint when there is none. */
export async function lastActivationId(client: RestClient, context: string): Promise<string> {
  const path = `${activationsPath}${queryString({ limit: 1, skip: 0 })}`
  return within(context, async () => {
    const [newest] = listOf(await client.call({ method: 'GET', path }))
    if (newest !== undefined) return textOf(newest, 'activationId')
    throw usageFault('Activation list does not contain any activations.', {
      nextSteps: ['Nothing has run in this namespace so far.'],
    })
  })
}
