import { BaseCommand } from '../../base-command.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { deleteEntity } from '../../services/entities/entity.js'

export default class ActionDelete extends BaseCommand {
  static override summary = 'delete action'
  static override usage = 'ACTION_NAME'

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'An action name is required.' })
    const name = parseQualifiedName(argument)
    const deleted = await deleteEntity(this.client(), { word: 'action', name, usageHint: true })
    this.output.ok(`deleted action ${this.output.colour.bold(entityName(name))}`)
    this.output.data(deleted)
  }
}
