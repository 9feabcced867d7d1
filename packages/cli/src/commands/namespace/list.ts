import { BaseCommand } from '../../base-command.js'
import { headed } from '../../output/lists.js'
import { listNamespaces } from '../../services/namespace/list-namespaces.js'

export default class NamespaceList extends BaseCommand {
  static override summary = 'list available namespaces'

  override async run(): Promise<void> {
    this.argumentsOf({ min: 0, max: 0, requirement: 'No arguments are required.' })
    const names = await listNamespaces(this.client())
    this.output.answer({ text: headed('namespaces', names, this.output.colour), data: names })
  }
}
