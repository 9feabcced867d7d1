import { SaveRuleCommand } from '../../save-rule-command.js'

export default class RuleCreate extends SaveRuleCommand {
  static override summary = 'create new rule'
  static override examples = ['wsk rule create onOrder order hello']

  override async run(): Promise<void> {
    await this.save({ overwrite: false })
  }
}
