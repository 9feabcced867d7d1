import { BaseCommand } from './base-command.js'
import { annotationFlags, parameterFlags, sharedFlag } from './flags.js'
import { entityName, parseQualifiedName } from './names/qualified-name.js'
import { savePackage } from './services/package/save-package.js'

const packageFlags = { ...annotationFlags, ...parameterFlags, ...sharedFlag }

/** What `package create` and `package update` do alike. */
export abstract class SavePackageCommand extends BaseCommand {
  static override usage = 'PACKAGE_NAME'
  static override flags = packageFlags

  protected async save({ overwrite }: { readonly overwrite: boolean }): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A package name is required.' })
    const name = parseQualifiedName(argument)
    const saved = await savePackage(this.client(), name, {
      parameters: this.parameters(),
      annotations: this.annotations(),
      shared: this.flagsOf({ flags: packageFlags }).shared ?? '',
      overwrite,
    })
    this.output.ok(`${overwrite ? 'updated' : 'created'} package ${this.output.colour.bold(entityName(name))}`)
    this.output.data(saved)
  }
}
