import { boolean } from '@oclif/core/flags'
import { activationArguments, activationId, lastFlag } from '../../activation-argument.js'
import { BaseCommand } from '../../base-command.js'
import { checkField, printEntity } from '../../entity-page.js'
import { numberOf } from '../../output/activation-table.js'
import { goTime } from '../../output/go-time.js'
import { isJsonObject, type JsonObject } from '../../output/json/node.js'
import { jsonSorted } from '../../output/json/render.js'
import { textOf } from '../../output/lists.js'
import { getActivation, linesOf, strippedLine } from '../../services/activation/get-activation.js'

export default class ActivationGet extends BaseCommand {
  static override summary = 'get activation'
  static override usage = '(ACTIVATION_ID | --last) [FIELD_FILTER]'
  static override examples = ['wsk activation get --last']
  static override flags = {
    ...lastFlag,
    summary: boolean({ char: 's', description: 'summarize activation details' }),
    logs: boolean({ char: 'g', description: 'emit only the logs, stripped of time stamps and stream identifier' }),
  }

  override async run(): Promise<void> {
    const { last, summary, logs } = this.flagsOf(ActivationGet)
    const given = activationArguments(this.invocation.positionals, { last, more: 1 })
    const { field } = given
    checkField('activation', field)
    const client = this.client()
    const id = await activationId(client, given, 'Unable to get activation')
    const entity = await getActivation(client, id)
    if (summary) this.#summarize(entity)
    else if (logs) this.#printLogs(entity)
    else printEntity(this.output, { kind: 'activation', name: id, field, entity })
  }

  #summarize(entity: JsonObject): void {
    const response = entity.get('response')
    const [status, result] = isJsonObject(response) ? [textOf(response, 'status'), response.get('result')] : ['', null]
    const name = `/${textOf(entity, 'namespace')}/${textOf(entity, 'name')}`
    this.output.line(`activation result for '${name}' (${status} at ${goTime(numberOf(entity, 'end'))})`)
    this.output.answer({ text: jsonSorted(result ?? null), data: result ?? null })
  }

  #printLogs(entity: JsonObject): void {
    const lines = linesOf(entity).map(strippedLine)
    for (const line of lines) this.output.line(line)
    this.output.data(lines)
  }
}
