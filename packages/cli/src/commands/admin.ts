import { BaseCommand } from '../base-command.js'
import type { Connection } from '../config/connection.js'
import { runAdmin } from '../services/admin/run-admin.js'

export default class Admin extends BaseCommand {
  static override summary = 'work with users, keys and limits of a server on this machine'
  static override usage = 'COMMAND'
  static readonly forwardsArguments = true

  override async run(): Promise<void> {
    process.exitCode = await runAdmin('wsk admin', this.invocation.positionals)
  }

  protected override connect(): Connection | undefined {
    return undefined
  }
}
