import { Fault } from '../../fault.js'
import { goFileError } from '../../go-file-error.js'
import { writeProperties } from '../../config/properties-file.js'

/** Sets properties, or removes them where undefined, in the file at `path`. Throws a Fault. */
export function changePropertiesFile(path: string, changes: ReadonlyMap<string, string | undefined>): void {
  try {
    writeProperties(path, changes)
  } catch (error) {
    const isReading = error instanceof Error && 'syscall' in error && error.syscall === 'read'
    const reason = goFileError(error, path)
    throw new Fault(
      isReading
        ? `Unable to set the property value: ${reason}`
        : `Unable to set the property value(s): Whisk properties file write failure: ${reason}`,
      {
        blame: 'configuration',
        nextSteps: [`The properties file is ${path === '' ? "'' (WSK_CONFIG_FILE is empty)" : path}.`],
      },
    )
  }
}
