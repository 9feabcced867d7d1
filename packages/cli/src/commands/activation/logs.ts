import { boolean } from '@oclif/core/flags'
import { activationArguments, activationId, lastFlag } from '../../activation-argument.js'
import { BaseCommand } from '../../base-command.js'
import { getLogs, strippedLine } from '../../services/activation/get-activation.js'

export default class ActivationLogs extends BaseCommand {
  static override summary = 'get the logs of an activation'
  static override usage = '(ACTIVATION_ID | --last)'
  static override examples = ['wsk activation logs --last --strip']
  static override flags = {
    ...lastFlag,
    strip: boolean({ char: 'r', description: 'strip timestamp and stream information' }),
  }

  override async run(): Promise<void> {
    const { last, strip } = this.flagsOf(ActivationLogs)
    const given = activationArguments(this.invocation.positionals, { last, more: 0 })
    const client = this.client()
    const id = await activationId(client, given, 'Unable to get logs for activation')
    const lines = await getLogs(client, id)
    const shown = strip ? lines.map(strippedLine) : lines
    for (const line of shown) this.output.line(line)
    this.output.data(shown)
  }
}
