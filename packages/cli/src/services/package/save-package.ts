import { usageFault, within } from '../../fault.js'
import { entityName, type QualifiedName } from '../../names/qualified-name.js'
import { type JsonObject, objectNode } from '../../output/json/node.js'
import { queryString } from '../../names/url-path.js'
import type { RestClient } from '../../rest/rest-client.js'
import { entityPath } from '../entities/collection-path.js'
import { orUpdate } from '../entities/creation-steps.js'
import { keyValues } from '../entities/key-values.js'
import { objectOf } from '../entities/reply-node.js'

export interface PackageContents {
  readonly parameters: JsonObject | undefined
  readonly annotations: JsonObject | undefined
  /** `--shared` as typed; empty: not given. */
  readonly shared: string
}

export interface PackageBinding {
  /** The package that is bound. */
  readonly source: QualifiedName
  readonly parameters: JsonObject | undefined
  readonly annotations: JsonObject | undefined
  readonly overwrite: boolean
}

/** `--shared yes|no` in any letter case. Throws a Fault (usage hint). */
function publishOf(shared: string): boolean | undefined {
  switch (shared.toLowerCase()) {
    case '':
      return undefined
    case 'yes':
      return true
    case 'no':
      return false
    default:
      throw usageFault(`Cannot use value '${shared}' for shared.`, { nextSteps: ['It is yes or no.'] })
  }
}

/** Creates or updates a package (updatePackage). Throws a Fault. */
export async function savePackage(
  client: RestClient,
  name: QualifiedName,
  { parameters, annotations, shared, overwrite }: PackageContents & { readonly overwrite: boolean },
): Promise<JsonObject> {
  const body = objectNode({
    namespace: name.namespace,
    name: entityName(name),
    publish: publishOf(shared),
    annotations: keyValues(annotations),
    parameters: keyValues(parameters),
  })
  const context = overwrite ? 'Package update failed' : `Unable to create package '${entityName(name)}'`
  const path = `${entityPath('packages', name)}${queryString({ overwrite })}`
  const save = () => within(context, () => client.call({ method: 'PUT', path, body }))
  return objectOf(await (overwrite ? save() : orUpdate({ word: 'package', name }, save)))
}

/** Binds a package under another name (updatePackage). Throws a Fault. */
export async function bindPackage(
  client: RestClient,
  name: QualifiedName,
  { source, parameters, annotations, overwrite }: PackageBinding,
): Promise<JsonObject> {
  const body = objectNode({
    annotations: keyValues(annotations),
    parameters: keyValues(parameters),
    binding: objectNode({ namespace: source.namespace, name: entityName(source) }),
  })
  const path = `${entityPath('packages', name)}${queryString({ overwrite })}`
  return objectOf(await within('Binding creation failed', () => client.call({ method: 'PUT', path, body })))
}
