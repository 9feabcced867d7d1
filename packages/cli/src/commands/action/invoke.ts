import { boolean } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { parameterFlags } from '../../flags.js'
import { invokeFromLine } from '../../front/invoke-command.js'

export default class ActionInvoke extends BaseCommand {
  static override summary = 'invoke action'
  static override usage = 'ACTION_NAME'
  static override examples = [
    'wsk action invoke hello --result --param name World',
    'wsk action invoke hello --blocking --param-file input.json',
  ]
  static override flags = {
    ...parameterFlags,
    blocking: boolean({ char: 'b', description: 'blocking invoke' }),
    result: boolean({
      char: 'r',
      description: 'blocking invoke; show only activation result (unless there is a failure)',
    }),
  }

  override async run(): Promise<void> {
    await invokeFromLine(this.invocation)
  }
}
