import { packageJson } from '../../entity/entity-json.js'
import { checkEmpty, isBinding } from '../../entity/package-documents.js'
import { entityKey } from '../../entity/rule-documents.js'
import { getEntity, writing } from '../entity-access.js'
import type { CallerHandler } from '../handler.js'
import { resolveNamespace } from '../namespaces/resolve-namespace.js'
import type { ControllerParts } from '../parts.js'
import { readBoolean } from '../query-parameters.js'
import { packageContents } from './package-contents.js'

/** An empty package or a binding; with `?force=true` also what the package holds (rest-api 17.3). */
export function deletePackage(parts: ControllerParts): CallerHandler<'deletePackage'> {
  return async ({ identity }, { params, query }) => {
    const { entities, entitlement } = parts
    const key = `${resolveNamespace(identity, params.namespace)}/${params.packageName}`
    await entitlement.requirePackage(identity, 'DELETE', key)
    const force = readBoolean(query.force, { name: 'force', default: false })
    const { entity, revision } = await getEntity(entities, 'packages', key)
    if (!isBinding(entity)) await emptyPackage(parts, key, force)
    await writing(() => entities.delete(key, revision))
    return { status: 200, body: packageJson(entity) }
  }
}

/** The actions go first, so that what is left after an interruption is a package with fewer of them. */
async function emptyPackage({ entities }: ControllerParts, key: string, force: boolean): Promise<void> {
  const contents = await packageContents(entities, key)
  if (!force) checkEmpty(contents.length)
  for (const action of contents) {
    const stored = await entities.get(entityKey(action))
    if (stored !== undefined) await writing(() => entities.delete(entityKey(action), stored.revision))
  }
}
