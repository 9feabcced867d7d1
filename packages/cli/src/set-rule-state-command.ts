import { BaseCommand } from './base-command.js'
import { entityName, parseQualifiedName } from './names/qualified-name.js'
import { objectNode } from './output/json/node.js'
import { setRuleState } from './services/rule/set-rule-state.js'

/** What `rule enable` and `rule disable` do alike. */
export abstract class SetRuleStateCommand extends BaseCommand {
  static override usage = 'RULE_NAME'

  protected async set(status: 'active' | 'inactive'): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A rule name is required.' })
    const name = parseQualifiedName(argument)
    await setRuleState(this.client(), name, status)
    const verb = status === 'active' ? 'enabled' : 'disabled'
    this.output.ok(`${verb} rule ${this.output.colour.bold(entityName(name))}`)
    this.output.data(objectNode({ name: entityName(name), status }))
  }
}
