import { actionFlags } from '../../action-flags.js'
import { SaveActionCommand } from '../../save-action-command.js'
import { newActionBody } from '../../services/action/action-body.js'

export default class ActionCreate extends SaveActionCommand {
  static override summary = 'create a new action'
  static override usage = 'ACTION_NAME ACTION'
  static override flags = actionFlags

  override async run(): Promise<void> {
    await this.save('An action name and code artifact are required.', newActionBody, { overwrite: false })
  }
}
