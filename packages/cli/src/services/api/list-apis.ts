import { compareBytes } from '../../output/json/render.js'
import type { JsonObject } from '../../output/json/node.js'
import type { RestClient } from '../../rest/rest-client.js'
import type { Page } from '../entities/collection-path.js'
import type { ApiAccount } from './api-account.js'
import type { ApiSelection } from './api-arguments.js'
import { type ApiOperation, operationsOf, storedApis } from './api-operations.js'
import { callGateway } from './call-gateway.js'

export interface ApiListing {
  readonly account: ApiAccount
  /** Absent: a page of all. */
  readonly selection: ApiSelection | undefined
  readonly page: Page
  readonly byName: boolean
}

/** APIs as they are stored, and those of their operations that were asked for. Throws a Fault. */
export async function listApis(
  client: RestClient,
  { account, selection, page, byName }: ApiListing,
): Promise<{ readonly stored: readonly JsonObject[]; readonly operations: readonly ApiOperation[] }> {
  const reply = await callGateway(client, {
    method: 'GET',
    operation: 'getApi',
    query: { ...account, ...(selection ?? page) },
    context: 'Unable to obtain the API list',
    keepsStatus: selection !== undefined,
  })
  const stored = storedApis(reply)
  const all = stored.flatMap(operationsOf).filter((operation) => isSelected(operation, selection))
  const operations = byName ? all.toSorted((left, right) => compareBytes(sortKey(left), sortKey(right))) : all
  return { stored, operations }
}

/** The gateway knows base paths and names; what is asked for below them is found here. */
function isSelected({ path, verb }: ApiOperation, selection: ApiSelection | undefined): boolean {
  const { relpath, operation } = selection ?? {}
  return (relpath ?? path) === path && (operation ?? verb.toUpperCase()) === verb.toUpperCase()
}

function sortKey({ basePath, apiName, path, verb }: ApiOperation): string {
  return `${basePath}${apiName}${path}${verb}`.toLowerCase()
}
