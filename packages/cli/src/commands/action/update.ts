import { string } from '@oclif/core/flags'
import { actionFlags, actionOperands } from '../../action-flags.js'
import { SaveActionCommand } from '../../save-action-command.js'
import { actionUpdateBody } from '../../services/action/action-body.js'

export default class ActionUpdate extends SaveActionCommand {
  static override summary = 'update an existing action, or create an action if it does not exist'
  static override usage = 'ACTION_NAME [ACTION]'
  static readonly operands = actionOperands
  static override examples = [
    'wsk action update hello hello.js',
    'wsk action update hello --timeout 5000 --param greeting Hi',
  ]
  static override flags = {
    ...actionFlags,
    'del-annotation': string({
      multiple: true,
      description:
        'the list of annotations to be deleted from the action, e.g. --del-annotation key1 --del-annotation key2',
    }),
  }

  override async run(): Promise<void> {
    const requirement = 'An action name is required. A code artifact is optional.'
    await this.save(requirement, actionUpdateBody, { overwrite: true })
  }

  protected override get delAnnotations(): readonly string[] {
    return this.flagsOf(ActionUpdate)['del-annotation'] ?? []
  }
}
