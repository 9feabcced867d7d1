import { BaseCommand } from './base-command.js'
import { entityName, parseQualifiedName } from './names/qualified-name.js'
import { saveRule } from './services/rule/save-rule.js'

/** What `rule create` and `rule update` do alike. */
export abstract class SaveRuleCommand extends BaseCommand {
  static override usage = 'RULE_NAME TRIGGER_NAME ACTION_NAME'

  protected async save({ overwrite }: { readonly overwrite: boolean }): Promise<void> {
    const requirement = 'A rule, trigger and action name are required.'
    const [argument = '', trigger = '', action = ''] = this.argumentsOf({ min: 3, max: 3, requirement })
    const name = parseQualifiedName(argument)
    const saved = await saveRule(this.client(), name, { trigger, action, overwrite })
    this.output.ok(`${overwrite ? 'updated' : 'created'} rule ${this.output.colour.bold(entityName(name))}`)
    this.output.data(saved)
  }
}
