import { BaseCommand } from '../../base-command.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { deleteEntity } from '../../services/entities/entity.js'

export default class PackageDelete extends BaseCommand {
  static override summary = 'delete package'
  static override usage = 'PACKAGE_NAME'

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A package name is required.' })
    const name = parseQualifiedName(argument)
    const deleted = await deleteEntity(this.client(), { word: 'package', name })
    this.output.ok(`deleted package ${this.output.colour.bold(entityName(name))}`)
    this.output.data(deleted)
  }
}
