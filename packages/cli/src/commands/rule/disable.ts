import { SetRuleStateCommand } from '../../set-rule-state-command.js'

export default class RuleDisable extends SetRuleStateCommand {
  static override summary = 'disable rule'

  override async run(): Promise<void> {
    await this.set('inactive')
  }
}
