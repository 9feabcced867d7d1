import { boolean } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { checkField, printEntity } from '../../entity-page.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { textOf } from '../../output/lists.js'
import { getEntity } from '../../services/entities/entity.js'

export default class RuleGet extends BaseCommand {
  static override summary = 'get rule'
  static override usage = 'RULE_NAME [FIELD_FILTER]'
  static override flags = { summary: boolean({ char: 's', description: 'summarize rule details' }) }

  override async run(): Promise<void> {
    const [argument = '', field] = this.argumentsOf({ min: 1, max: 2, requirement: 'A rule name is required.' })
    const name = parseQualifiedName(argument)
    checkField('rule', field)
    const entity = await getEntity(this.client(), { word: 'rule', name, usageHint: true })
    if (!this.flagsOf(RuleGet).summary) {
      printEntity(this.output, { kind: 'rule', name: entityName(name), field, entity })
      return
    }
    const { colour } = this.output
    const own = `/${textOf(entity, 'namespace')}/${textOf(entity, 'name')}`
    const text = `${colour.bold('rule')} ${own}\n   (${colour.bold('status')}: ${textOf(entity, 'status')})`
    this.output.answer({ text, data: entity })
  }
}
