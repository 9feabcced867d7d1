import { BaseCommand } from '../../base-command.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { jsonSorted } from '../../output/json/render.js'
import { deleteTrigger } from '../../services/trigger/delete-trigger.js'
import { activationOf, triggerData } from '../../trigger-page.js'

export default class TriggerDelete extends BaseCommand {
  static override summary = 'delete trigger'
  static override usage = 'TRIGGER_NAME'

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A trigger name is required.' })
    const name = parseQualifiedName(argument)
    const { trigger, answer } = await deleteTrigger(this.client(), name)
    const activation = activationOf(this.output, answer)
    if (activation !== undefined) this.output.line(jsonSorted(activation))
    this.output.ok(`deleted trigger ${this.output.colour.bold(entityName(name))}`)
    this.output.data(triggerData(trigger, activation))
  }
}
