import { BaseCommand } from '../../base-command.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { jsonSorted } from '../../output/json/render.js'
import { checkTriggerParameters } from '../../services/trigger/trigger-parameters.js'
import { updateTrigger } from '../../services/trigger/update-trigger.js'
import { triggerFlags } from '../../trigger-flags.js'
import { explainFeedFailure, triggerData } from '../../trigger-page.js'

export default class TriggerUpdate extends BaseCommand {
  static override summary = 'update an existing an trigger, or create a trigger if it does not exist'
  static override usage = 'TRIGGER_NAME'
  static override flags = triggerFlags

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A trigger name is required.' })
    const name = parseQualifiedName(argument)
    const parameters = this.triggerParameters()
    checkTriggerParameters(parameters)
    const update = { name, annotations: this.annotations(), parameters }
    const shownTrigger = this.output.colour.bold(entityName(name))
    const failing = explainFeedFailure(this.output, shownTrigger)
    const { verb, trigger, activation, notes } = await updateTrigger(this.client(), update).catch(failing)
    for (const note of notes) this.output.hint(note)
    if (activation !== undefined) this.output.line(jsonSorted(activation))
    this.output.ok(`${verb} trigger ${shownTrigger}`)
    this.output.data(triggerData(trigger, activation))
  }
}
