import { activationArguments, lastFlag } from '../../activation-argument.js'
import { BaseCommand } from '../../base-command.js'
import { jsonSorted } from '../../output/json/render.js'
import { getResult } from '../../services/activation/get-activation.js'

export default class ActivationResult extends BaseCommand {
  static override summary = 'get the result of an activation'
  static override usage = '(ACTIVATION_ID | --last)'
  static override flags = lastFlag

  override async run(): Promise<void> {
    const { last } = this.flagsOf(ActivationResult)
    const client = this.client()
    const context = 'Unable to get result for activation'
    const { positionals } = this.invocation
    const [id = ''] = await activationArguments(client, { positionals, last, more: 0, context })
    const result = await getResult(client, id)
    this.output.answer({ text: jsonSorted(result), data: result })
  }
}
