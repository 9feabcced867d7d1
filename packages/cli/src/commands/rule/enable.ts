import { BaseCommand } from '../../base-command.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { objectNode } from '../../output/json/node.js'
import { setRuleState } from '../../services/rule/set-rule-state.js'

export default class RuleEnable extends BaseCommand {
  static override summary = 'enable rule'
  static override usage = 'RULE_NAME'

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A rule name is required.' })
    const name = parseQualifiedName(argument)
    await setRuleState(this.client(), name, 'active')
    this.output.ok(`enabled rule ${this.output.colour.bold(entityName(name))}`)
    this.output.data(objectNode({ name: entityName(name), status: 'active' }))
  }
}
