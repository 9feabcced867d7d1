import { SaveRuleCommand } from '../../save-rule-command.js'

export default class RuleUpdate extends SaveRuleCommand {
  static override summary = 'update an existing rule, or create a rule if it does not exist'

  override async run(): Promise<void> {
    await this.save({ overwrite: true })
  }
}
