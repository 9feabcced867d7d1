import { BaseCommand } from '../../base-command.js'
import type { Connection } from '../../config/connection.js'
import { startServer } from '../../services/server/start-server.js'

export default class ServerStart extends BaseCommand {
  static override summary = 'start a server on this machine'
  static override usage = '[options]'
  static readonly forwardsArguments = true

  override async run(): Promise<void> {
    await startServer(this.invocation.positionals)
  }

  protected override connect(): Connection | undefined {
    return undefined
  }
}
