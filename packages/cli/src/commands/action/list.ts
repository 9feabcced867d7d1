import { BaseCommand } from '../../base-command.js'
import { nameSortFlag, pageFlags } from '../../flags.js'
import { printList } from '../../list-page.js'
import { defaultNamespace, parseQualifiedName } from '../../names/qualified-name.js'
import { listActions } from '../../services/action/list-actions.js'

export default class ActionList extends BaseCommand {
  static override summary = 'list all actions in a namespace or actions contained in a package'
  static override usage = '[ NAMESPACE | PACKAGE_NAME ]'
  static override flags = { ...pageFlags('actions'), ...nameSortFlag }

  override async run(): Promise<void> {
    const requirement = 'An optional namespace is the only valid argument.'
    const [argument = `/${defaultNamespace}`] = this.argumentsOf({ min: 0, max: 1, requirement })
    const { 'name-sort': byName, ...page } = this.flagsOf(ActionList)
    const entities = await listActions(this.client(), parseQualifiedName(argument), page)
    printList(this.output, { collection: 'actions', entities, byName })
  }
}
