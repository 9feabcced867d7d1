import { BaseCommand } from '../../base-command.js'
import { nameSortFlag } from '../../flags.js'
import { echoRuleStatus } from '../../list-page.js'
import { printNamespace } from '../../namespace-page.js'
import { checkNamespaceArguments, getNamespace } from '../../services/namespace/get-namespace.js'

export default class NamespaceGet extends BaseCommand {
  static override summary = 'get triggers, actions, and rules in the registry for namespace'
  static override flags = nameSortFlag

  override async run(): Promise<void> {
    checkNamespaceArguments(this.invocation.positionals)
    const contents = await getNamespace(this.client()).catch(echoRuleStatus(this.output))
    printNamespace(this.output, contents, this.flagsOf(NamespaceGet)['name-sort'])
  }
}
