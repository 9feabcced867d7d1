import { BaseCommand } from '../../base-command.js'
import { isJsonList, type JsonObject } from '../../output/json/node.js'
import { refreshPackages } from '../../services/package/refresh-packages.js'
import { namespaceArgument } from '../../services/entities/namespace-argument.js'

export default class PackageRefresh extends BaseCommand {
  static override summary = 'refresh package bindings'
  static override usage = '[NAMESPACE]'

  override async run(): Promise<void> {
    const requirement = 'An optional namespace is the only valid argument.'
    const [argument] = this.argumentsOf({ min: 0, max: 1, requirement })
    const namespace = namespaceArgument(argument)
    const refreshed = await refreshPackages(this.client(), namespace)
    const { colour } = this.output
    this.output.line(`'${colour.bold(namespace)}' refreshed successfully`)
    for (const [heading, member] of [
      ['created bindings:', 'added'],
      ['updated bindings:', 'updated'],
      ['deleted bindings:', 'deleted'],
    ] as const) {
      this.output.line(colour.bold(heading))
      for (const name of namesIn(refreshed, member)) this.output.line(name)
    }
    this.output.data(refreshed)
  }
}

function namesIn(refreshed: JsonObject, member: string): readonly string[] {
  const names = refreshed.get(member)
  return isJsonList(names) ? names.filter((name) => typeof name === 'string') : []
}
