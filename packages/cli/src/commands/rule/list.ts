import { BaseCommand } from '../../base-command.js'
import { nameSortFlag, pageFlags } from '../../flags.js'
import { echoRuleStatus, printList } from '../../list-page.js'
import { listEntities, withStatuses } from '../../services/entities/list-entities.js'
import { namespaceArgument } from '../../services/entities/namespace-argument.js'

export default class RuleList extends BaseCommand {
  static override summary = 'list all rules'
  static override usage = '[NAMESPACE]'
  static override flags = { ...pageFlags('rules'), ...nameSortFlag }

  override async run(): Promise<void> {
    const requirement = 'An optional namespace is the only valid argument.'
    const [argument] = this.argumentsOf({ min: 0, max: 1, requirement })
    const { limit, skip, 'name-sort': byName } = this.flagsOf(RuleList)
    const namespace = namespaceArgument(argument)
    const client = this.client()
    const rules = await listEntities(client, { collection: 'rules', namespace, limit, skip })
    const entities = await withStatuses(client, namespace, rules).catch(echoRuleStatus(this.output))
    printList(this.output, { collection: 'rules', entities, byName })
  }
}
