import { boolean } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { annotationFlags, parameterFlags } from '../../flags.js'
import { parseQualifiedName } from '../../names/qualified-name.js'
import { bindPackage } from '../../services/package/save-package.js'

export default class PackageBind extends BaseCommand {
  static override summary = 'bind parameters to a package'
  static override usage = 'PACKAGE_NAME BOUND_PACKAGE_NAME'
  static override examples = ['wsk package bind /team/tools tools --param unit mm']
  static override flags = {
    ...annotationFlags,
    ...parameterFlags,
    overwrite: boolean({ char: 'o', description: 'overwrite bind' }),
  }

  override async run(): Promise<void> {
    const requirement = 'A package name and binding name are required.'
    const [from = '', to = ''] = this.argumentsOf({ min: 2, max: 2, requirement })
    const name = parseQualifiedName(to)
    const saved = await bindPackage(this.client(), name, {
      source: parseQualifiedName(from),
      parameters: this.parameters(),
      annotations: this.annotations(),
      overwrite: this.flagsOf(PackageBind).overwrite,
    })
    this.output.ok(`created binding ${this.output.colour.bold(to)}`)
    this.output.data(saved)
  }
}
