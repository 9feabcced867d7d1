import { BaseCommand } from '../../base-command.js'
import { parameterFlags } from '../../flags.js'
import { shownName } from '../../invocation-page.js'
import { parseQualifiedName } from '../../names/qualified-name.js'
import { objectNode } from '../../output/json/node.js'
import { fireTrigger } from '../../services/trigger/fire-trigger.js'

export default class TriggerFire extends BaseCommand {
  static override summary = 'fire trigger event'
  static override usage = 'TRIGGER_NAME [PAYLOAD]'
  static override examples = ['wsk trigger fire order --param id 7', 'wsk trigger fire order --param-file order.json']
  static override flags = parameterFlags

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A trigger name is required.' })
    const name = parseQualifiedName(argument)
    const activationId = await fireTrigger(this.client(), name, this.parameters())
    const { colour } = this.output
    this.output.ok(`triggered ${shownName(this.output, name)} with id ${colour.bold(activationId)}`)
    if (activationId === '') this.output.hint('No rule of this trigger is active, so nothing runs.')
    this.output.data(objectNode({ activationId }))
  }
}
