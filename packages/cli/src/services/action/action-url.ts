import type { QualifiedName } from '../../names/qualified-name.js'
import { queryValue } from '../../names/url-path.js'
import type { JsonObject } from '../../output/json/node.js'
import { textOf, valueOf } from '../../output/lists.js'

/** Where an action is called from outside: a web action has an address of its own. */
export function actionUrl(
  { host, apiversion }: { readonly host: string; readonly apiversion: string },
  { packageName, entity }: QualifiedName,
  action: JsonObject,
): string {
  const api = `${host}/api/${apiversion}`
  const namespace = escaped(textOf(action, 'namespace').replace(/\/[^]*$/, ''))
  const name = escaped(textOf(action, 'name') || entity)
  const folder = escaped(packageName)
  if (valueOf(action, 'annotations', 'web-export') === true) {
    return `${api}/web/${namespace}/${folder === '' ? 'default' : folder}/${name}`
  }
  return `${api}/namespaces/${namespace}/actions/${folder === '' ? '' : `${folder}/`}${name}`
}

function escaped(text: string): string {
  return queryValue(text).replaceAll('+', '%20')
}
