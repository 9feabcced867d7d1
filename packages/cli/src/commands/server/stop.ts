import { BaseCommand } from '../../base-command.js'
import type { Connection } from '../../config/connection.js'
import { dataFlag } from '../../flags.js'
import { numberNode, objectNode } from '../../output/json/node.js'
import { withProgress } from '../../output/progress.js'
import { findServer } from '../../services/server/find-server.js'
import { stopServer } from '../../services/server/stop-server.js'

export default class ServerStop extends BaseCommand {
  static override summary = 'stop the server on this machine, once it has finished what it accepted'
  static override flags = dataFlag

  override async run(): Promise<void> {
    this.argumentsOf({ min: 0, max: 0, requirement: 'No arguments are required.' })
    const { data } = this.flagsOf(ServerStop)
    const server = await findServer(data, this.invocation.env)
    await withProgress({ stream: process.stderr, text: `Waiting for ${server.url} to end` }, () => stopServer(server))
    this.output.ok(`stopped the server at ${this.output.colour.bold(server.url)}`)
    this.output.data(objectNode({ url: server.url, pid: numberNode(server.pid) }))
  }

  protected override connect(): Connection | undefined {
    return undefined
  }
}
