import { BaseCommand } from '../../base-command.js'
import type { Connection } from '../../config/connection.js'
import { dataFlag } from '../../flags.js'
import { numberNode, objectNode } from '../../output/json/node.js'
import { tableText } from '../../output/table.js'
import { findServer } from '../../services/server/find-server.js'

export default class ServerStatus extends BaseCommand {
  static override summary = 'show the server on this machine'
  static override flags = dataFlag

  override async run(): Promise<void> {
    this.argumentsOf({ min: 0, max: 0, requirement: 'No arguments are required.' })
    const { data } = this.flagsOf(ServerStatus)
    const server = await findServer(data, this.invocation.env)
    const runtimes = await server.runtimes()
    const { url, pid, startedAtMs, isolation, dataFolder, counters } = server
    const facts = [
      ['server', url],
      ['process', String(pid)],
      ['started', new Date(startedAtMs).toISOString()],
      ['data', dataFolder],
      ['isolation', isolation],
      ...Object.entries(counters).map(([name, number]) => [name, String(number)]),
    ]
    const kinds = runtimes.map(({ kind, text }) => [kind, text])
    this.output.answer({
      text: `${await tableText(facts)}\n\n${await tableText(kinds)}`,
      data: objectNode({
        url,
        pid: numberNode(pid),
        startedAt: numberNode(startedAtMs),
        dataFolder,
        isolation,
        counters: objectNode(
          Object.fromEntries(Object.entries(counters).map(([name, number]) => [name, numberNode(number)])),
        ),
        runtimes: runtimes.map(({ kind, text }) => objectNode({ kind, text })),
      }),
    })
  }

  protected override connect(): Connection | undefined {
    return undefined
  }
}
