import { actionFlags, actionOperands } from '../../action-flags.js'
import { SaveActionCommand } from '../../save-action-command.js'
import { newActionBody } from '../../services/action/action-body.js'

export default class ActionCreate extends SaveActionCommand {
  static override summary = 'create a new action'
  static override usage = 'ACTION_NAME ACTION'
  static readonly operands = actionOperands
  static override examples = [
    'wsk action create hello hello.js',
    'wsk action create shop ./shop --kind nodejs:default --memory 512 --web true',
    'wsk action create both --sequence hello,shop',
  ]
  static override flags = actionFlags

  override async run(): Promise<void> {
    await this.save('An action name and code artifact are required.', newActionBody, { overwrite: false })
  }
}
