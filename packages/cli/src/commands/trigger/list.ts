import { BaseCommand } from '../../base-command.js'
import { nameSortFlag, pageFlags } from '../../flags.js'
import { printList } from '../../list-page.js'
import { listEntities } from '../../services/entities/list-entities.js'
import { namespaceArgument } from '../../services/entities/namespace-argument.js'

export default class TriggerList extends BaseCommand {
  static override summary = 'list all triggers'
  static override usage = '[NAMESPACE]'
  static override flags = { ...pageFlags('triggers'), ...nameSortFlag }

  override async run(): Promise<void> {
    const requirement = 'An optional namespace is the only valid argument.'
    const [argument] = this.argumentsOf({ min: 0, max: 1, requirement })
    const { limit, skip, 'name-sort': byName } = this.flagsOf(TriggerList)
    const query = { collection: 'triggers', namespace: namespaceArgument(argument), limit, skip } as const
    printList(this.output, { collection: 'triggers', entities: await listEntities(this.client(), query), byName })
  }
}
