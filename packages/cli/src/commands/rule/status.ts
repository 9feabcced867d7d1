import { BaseCommand } from '../../base-command.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { objectNode } from '../../output/json/node.js'
import { textOf } from '../../output/lists.js'
import { getEntity } from '../../services/entities/entity.js'

export default class RuleStatus extends BaseCommand {
  static override summary = 'get rule status'
  static override usage = 'RULE_NAME'

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A rule name is required.' })
    const name = parseQualifiedName(argument)
    const rule = await getEntity(this.client(), { word: 'rule', name, purpose: 'get status of', usageHint: true })
    const { colour } = this.output
    const status = textOf(rule, 'status')
    this.output.ok(`rule ${colour.bold(entityName(name))} is ${colour.bold(status)}`)
    this.output.data(objectNode({ name: entityName(name), status }))
  }
}
