import { BaseCommand } from '../../base-command.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { saveRule } from '../../services/rule/save-rule.js'

export default class RuleCreate extends BaseCommand {
  static override summary = 'create new rule'
  static override usage = 'RULE_NAME TRIGGER_NAME ACTION_NAME'

  override async run(): Promise<void> {
    const requirement = 'A rule, trigger and action name are required.'
    const [argument = '', trigger = '', action = ''] = this.argumentsOf({ min: 3, max: 3, requirement })
    const name = parseQualifiedName(argument)
    const saved = await saveRule(this.client(), name, { trigger, action, overwrite: false })
    this.output.ok(`created rule ${this.output.colour.bold(entityName(name))}`)
    this.output.data(saved)
  }
}
