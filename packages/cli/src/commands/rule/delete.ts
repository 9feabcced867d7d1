import { boolean } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { deleteEntity } from '../../services/entities/entity.js'
import { setRuleState } from '../../services/rule/set-rule-state.js'

export default class RuleDelete extends BaseCommand {
  static override summary = 'delete rule'
  static override usage = 'RULE_NAME'
  static override flags = { disable: boolean({ description: 'automatically disable rule before deleting it' }) }

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A rule name is required.' })
    const name = parseQualifiedName(argument)
    const client = this.client()
    if (this.flagsOf(RuleDelete).disable) await setRuleState(client, name, 'inactive')
    const deleted = await deleteEntity(client, { word: 'rule', name })
    this.output.ok(`deleted rule ${this.output.colour.bold(entityName(name))}`)
    this.output.data(deleted)
  }
}
