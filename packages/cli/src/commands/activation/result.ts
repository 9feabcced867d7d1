import { activationArguments, activationId, lastFlag } from '../../activation-argument.js'
import { BaseCommand } from '../../base-command.js'
import { jsonSorted } from '../../output/json/render.js'
import { getResult } from '../../services/activation/get-activation.js'

export default class ActivationResult extends BaseCommand {
  static override summary = 'get the result of an activation'
  static override usage = '(ACTIVATION_ID | --last)'
  static override flags = lastFlag

  override async run(): Promise<void> {
    const { last } = this.flagsOf(ActivationResult)
    const given = activationArguments(this.invocation.positionals, { last, more: 0 })
    const client = this.client()
    const id = await activationId(client, given, 'Unable to get result for activation')
    const result = await getResult(client, id)
    this.output.answer({ text: jsonSorted(result), data: result })
  }
}
