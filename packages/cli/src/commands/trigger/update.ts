import { BaseCommand } from '../../base-command.js'
import { parseQualifiedName } from '../../names/qualified-name.js'
import { objectNode } from '../../output/json/node.js'
import { parseJson } from '../../output/json/parse.js'
import { jsonSorted } from '../../output/json/render.js'
import { applicationFaultIn } from '../../rest/reply-fault.js'
import { checkTriggerParameters } from '../../services/trigger/trigger-parameters.js'
import { updateTrigger } from '../../services/trigger/update-trigger.js'
import { triggerFlags } from '../../trigger-flags.js'

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
    const { verb, trigger, activation } = await updateTrigger(this.client(), update).catch((error: unknown) => {
      const refused = applicationFaultIn(error)
      if (refused !== undefined) this.output.errorLine(jsonSorted(parseJson(refused.reply.text)))
      throw error
    })
    if (activation !== undefined) this.output.line(jsonSorted(activation))
    this.output.ok(`${verb} trigger ${this.output.colour.bold(name.entity)}`)
    this.output.data(objectNode({ trigger, activation }))
  }
}
