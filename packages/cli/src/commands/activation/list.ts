import { boolean, integer } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { pageFlags } from '../../flags.js'
import { activationTable } from '../../output/activation-table.js'
import { entityNode } from '../../output/fields.js'
import type { JsonObject } from '../../output/json/node.js'
import { jsonInOrder } from '../../output/json/render.js'
import { withStatusCodes } from '../../services/activation/get-activation.js'
import { listActivations } from '../../services/activation/list-activations.js'
import { nameFilter } from '../../services/activation/name-filter.js'

export default class ActivationList extends BaseCommand {
  static override summary = 'list activations'
  static override usage = '[NAMESPACE or NAME]'
  static override examples = ['wsk activation list --limit 10', 'wsk activation list hello --full']
  static override flags = {
    ...pageFlags('activations', ' with a maximum LIMIT of 200 activations'),
    full: boolean({ char: 'f', description: 'include full activation description' }),
    since: integer({
      default: 0,
      helpValue: 'SINCE',
      description:
        'return activations with timestamps later than SINCE; measured in milliseconds since Th, 01, Jan 1970',
    }),
    upto: integer({
      default: 0,
      helpValue: 'UPTO',
      description:
        'return activations with timestamps earlier than UPTO; measured in milliseconds since Th, 01, Jan 1970',
    }),
  }

  override async run(): Promise<void> {
    const requirement = 'An optional namespace is the only valid argument.'
    const [argument] = this.argumentsOf({ min: 0, max: 1, requirement })
    const flags = this.flagsOf(ActivationList)
    const activations = await listActivations(this.client(), { ...flags, name: nameFilter(argument) })
    const text = flags.full ? this.#full(activations) : activationTable(activations, this.output.colour)
    this.output.answer({ text, data: activations })
  }

  #full(activations: readonly JsonObject[]): string {
    const records = activations.map((activation) => jsonInOrder(entityNode('activation', withStatusCodes(activation))))
    return [this.output.colour.bold('activations'), ...records].join('\n')
  }
}
