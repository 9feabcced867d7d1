import { Fault } from '../../fault.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'

/** The name filter of `activation list`: no namespace is one. Throws a Fault (usage hint) for what is no name. */
export function nameFilter(argument: string | undefined): string {
  return argument === undefined ? '' : entityName(parseQualifiedName(argument))
}

/** The name filter of `activation poll`, which takes a text that is no name as it is. */
export function pollNameFilter(argument: string | undefined): string {
  try {
    return nameFilter(argument)
  } catch (error) {
    if (error instanceof Fault) return argument ?? ''
    throw error
  }
}
