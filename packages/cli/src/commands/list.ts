import { BaseCommand } from '../base-command.js'
import { nameSortFlag } from '../flags.js'
import { echoRuleStatus } from '../list-page.js'
import { printNamespace } from '../namespace-page.js'
import { checkNamespaceArguments, getNamespace } from '../services/namespace/get-namespace.js'

export default class List extends BaseCommand {
  static override summary = 'list entities in the current namespace'
  static override flags = nameSortFlag

  override async run(): Promise<void> {
    checkNamespaceArguments(this.invocation.positionals)
    const contents = await getNamespace(this.client()).catch(echoRuleStatus(this.output))
    printNamespace(this.output, contents, this.flagsOf(List)['name-sort'])
  }
}
