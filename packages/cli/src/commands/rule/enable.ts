import { SetRuleStateCommand } from '../../set-rule-state-command.js'

export default class RuleEnable extends SetRuleStateCommand {
  static override summary = 'enable rule'

  override async run(): Promise<void> {
    await this.set('active')
  }
}
