import { BaseCommand } from '../../base-command.js'
import { annotationFlags, parameterFlags, sharedFlag } from '../../flags.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { savePackage } from '../../services/package/save-package.js'

export default class PackageCreate extends BaseCommand {
  static override summary = 'create a new package'
  static override usage = 'PACKAGE_NAME'
  static override flags = { ...annotationFlags, ...parameterFlags, ...sharedFlag }

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A package name is required.' })
    const name = parseQualifiedName(argument)
    const saved = await savePackage(this.client(), name, {
      parameters: this.parameters(),
      annotations: this.annotations(),
      shared: this.flagsOf(PackageCreate).shared ?? '',
      overwrite: false,
    })
    this.output.ok(`created package ${this.output.colour.bold(entityName(name))}`)
    this.output.data(saved)
  }
}
