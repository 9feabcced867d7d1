import { boolean } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { within } from '../../fault.js'
import { parameterFlags } from '../../flags.js'
import { printUnsuccessful, shownName } from '../../invocation-page.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { jsonSorted } from '../../output/json/render.js'
import { invokeAction } from '../../services/action/invoke-action.js'

export default class ActionInvoke extends BaseCommand {
  static override summary = 'invoke action'
  static override usage = 'ACTION_NAME'
  static override flags = {
    ...parameterFlags,
    blocking: boolean({ char: 'b', description: 'blocking invoke' }),
    result: boolean({
      char: 'r',
      description: 'blocking invoke; show only activation result (unless there is a failure)',
    }),
  }

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'An action name is required.' })
    const name = parseQualifiedName(argument)
    const { blocking, result } = this.flagsOf(ActionInvoke)
    const request = { name, payload: this.parameters() ?? new Map(), blocking: blocking || result, result }
    const invoked = await within(
      `Unable to invoke action '${entityName(name)}'`,
      () => invokeAction(this.client(), request),
      { usageHint: true },
    )
    const { state, body, activationId, fault } = invoked
    if (fault !== undefined) {
      printUnsuccessful(this.output, name, { invoked, header: !result })
      this.output.data(body)
      throw fault
    }
    if (!result)
      this.output.ok(`invoked ${shownName(this.output, name)} with id ${this.output.colour.bold(activationId)}`)
    if (state === 'finished') this.output.answer({ text: jsonSorted(body), data: body })
    else this.output.data(body)
  }
}
