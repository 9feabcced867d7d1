import { boolean } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { checkField, printEntity } from '../../entity-page.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import { jsonSorted } from '../../output/json/render.js'
import { textOf } from '../../output/lists.js'
import { summaryText } from '../../output/summary.js'
import type { FeedAnswer } from '../../services/trigger/feed.js'
import { getTrigger } from '../../services/trigger/get-trigger.js'
import { activationOf, triggerData } from '../../trigger-page.js'

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
    const { trigger, answer } = await getTrigger(this.client(), name)
    if (answer !== undefined) this.#printFed(trigger, answer)
    else if (this.flagsOf(TriggerGet).summary) {
      const own = `/${textOf(trigger, 'namespace')}/${textOf(trigger, 'name')}`
      const text = summaryText('trigger', { fullName: own, entity: trigger }, this.output.colour)
      this.output.answer({ text, data: trigger })
    } else printEntity(this.output, { kind: 'trigger', name: entityName(name), field, entity: trigger })
  }

  /** Of a trigger with a feed only the answer of the feed is printed. */
  #printFed(trigger: JsonObject, answer: FeedAnswer): void {
    const activation = activationOf(this.output, answer)
    if (activation !== undefined) this.output.line(jsonSorted(activation))
    this.output.data(triggerData(trigger, activation))
  }
}
