import { BaseCommand } from '../../base-command.js'
import { annotationFlags, parameterFlags, sharedFlag } from '../../flags.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { savePackage } from '../../services/package/save-package.js'

export default class PackageUpdate extends BaseCommand {
  static override summary = 'update an existing package, or create a package if it does not exist'
  static override usage = 'PACKAGE_NAME'
  static override flags = { ...annotationFlags, ...parameterFlags, ...sharedFlag }

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A package name is required.' })
    const name = parseQualifiedName(argument)
    const saved = await savePackage(this.client(), name, {
      parameters: this.parameters(),
      annotations: this.annotations(),
      shared: this.flagsOf(PackageUpdate).shared ?? '',
      overwrite: true,
    })
    this.output.ok(`updated package ${this.output.colour.bold(entityName(name))}`)
    this.output.data(saved)
  }
}
