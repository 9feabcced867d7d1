import { usageFault } from '../../fault.js'
import { defaultNamespace, entityName, parseQualifiedName } from '../../names/qualified-name.js'

/** The namespace of a list's optional argument `/NAMESPACE`. Throws a Fault (usage hint) when it names an entity. */
export function namespaceArgument(argument: string | undefined): string {
  if (argument === undefined) return defaultNamespace
  const name = parseQualifiedName(argument)
  const entity = entityName(name)
  if (entity === '') return name.namespace
  throw usageFault(
    `An entity name, '${entity}', was provided instead of a namespace. Valid namespaces are of the following format: /NAMESPACE.`,
  )
}
