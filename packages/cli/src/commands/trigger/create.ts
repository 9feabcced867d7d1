import { string } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { shownName } from '../../invocation-page.js'
import { entityName, fullName, parseQualifiedName } from '../../names/qualified-name.js'
import { jsonSorted } from '../../output/json/render.js'
import { textOf } from '../../output/lists.js'
import { createTrigger } from '../../services/trigger/create-trigger.js'
import { checkTriggerParameters } from '../../services/trigger/trigger-parameters.js'
import { triggerFlags } from '../../trigger-flags.js'
import { explainFeedFailure, triggerData } from '../../trigger-page.js'

export default class TriggerCreate extends BaseCommand {
  static override summary = 'create new trigger'
  static override usage = 'TRIGGER_NAME'
  static override examples = [
    'wsk trigger create order',
    'wsk trigger create hourly --feed /whisk.system/alarms/alarm --param cron "0 * * * *"',
  ]
  static override flags = {
    ...triggerFlags,
    feed: string({ char: 'f', helpValue: 'ACTION_NAME', description: 'trigger feed ACTION_NAME' }),
  }

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A trigger name is required.' })
    const name = parseQualifiedName(argument)
    const parameters = this.triggerParameters()
    checkTriggerParameters(parameters)
    const { feed: typed = '' } = this.flagsOf(TriggerCreate)
    const feedName = typed === '' ? undefined : parseQualifiedName(typed)
    const feed = feedName === undefined ? undefined : fullName(feedName)
    const wanted = { name, annotations: this.annotations(), parameters, feed }
    const shownTrigger = this.output.colour.bold(entityName(name))
    const failing = explainFeedFailure(this.output, shownTrigger)
    const { trigger, activation } = await createTrigger(this.client(), wanted).catch(failing)
    if (feedName !== undefined && activation !== undefined) {
      const id = this.output.colour.bold(textOf(activation, 'activationId'))
      this.output.ok(`invoked ${shownName(this.output, feedName)} with id ${id}`)
      this.output.line(jsonSorted(activation))
    }
    this.output.ok(`created trigger ${shownTrigger}`)
    this.output.data(triggerData(trigger, activation))
  }
}
