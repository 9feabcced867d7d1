import { Fault } from '../../fault.js'
import { goFileError } from '../../go-file-error.js'
import { writeProperties } from '../../config/properties-file.js'

/** Sets properties, or removes them where undefined, in the file at `path`. Throws a Fault that names the `verb`. */
export function changePropertiesFile(
  path: string,
  changes: ReadonlyMap<string, string | undefined>,
  verb: 'set' | 'unset',
): void {
  try {
    writeProperties(path, changes)
  } catch (error) {
    const isReading = error instanceof Error && 'syscall' in error && error.syscall === 'read'
    const values = verb === 'set' && !isReading ? 'value(s)' : 'value'
    const failure = isReading ? '' : 'Whisk properties file write failure: '
    throw new Fault(`Unable to ${verb} the property ${values}: ${failure}${goFileError(error, path)}`, {
      blame: 'configuration',
      nextSteps: [`The properties file is ${path === '' ? "'' (WSK_CONFIG_FILE is empty)" : path}.`],
    })
  }
}
