import { boolean } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { checkField, printEntity } from '../../entity-page.js'
import { parseQualifiedName } from '../../names/qualified-name.js'
import { jsonSorted } from '../../output/json/render.js'
import { textOf } from '../../output/lists.js'
import { summaryText } from '../../output/summary.js'
import { getEntity } from '../../services/entities/entity.js'
import { askFeed } from '../../services/trigger/delete-trigger.js'
import { feedOf } from '../../services/trigger/feed.js'

export default class TriggerGet extends BaseCommand {
  static override summary = 'get trigger'
  static override usage = 'TRIGGER_NAME [FIELD_FILTER]'
  static override flags = {
    summary: boolean({ char: 's', description: 'summarize trigger details; parameters with prefix "*" are bound' }),
  }

  override async run(): Promise<void> {
    const [argument = '', field] = this.argumentsOf({ min: 1, max: 2, requirement: 'A trigger name is required.' })
    const name = parseQualifiedName(argument)
    checkField('trigger', field)
    const client = this.client()
    const entity = await getEntity(client, { word: 'trigger', name })
    const feed = feedOf(entity)
    if (feed !== undefined) {
      const activation = await askFeed(client, { feed, name, event: 'READ' })
      if (activation === undefined) this.output.hint(`The feed ${feed} of this trigger does not answer.`)
      else this.output.answer({ text: jsonSorted(activation), data: activation })
    } else if (this.flagsOf(TriggerGet).summary) {
      const own = `/${textOf(entity, 'namespace')}/${textOf(entity, 'name')}`
      this.output.answer({ text: summaryText('trigger', { fullName: own, entity }, this.output.colour), data: entity })
    } else printEntity(this.output, { kind: 'trigger', name: name.entity, field, entity })
  }
}
