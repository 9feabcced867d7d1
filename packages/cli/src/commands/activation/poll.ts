import { integer } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { Fault } from '../../fault.js'
import type { JsonObject } from '../../output/json/node.js'
import { jsonInOrder, jsonLine } from '../../output/json/render.js'
import { textOf } from '../../output/lists.js'
import { linesOf } from '../../services/activation/get-activation.js'
import { pollActivations } from '../../services/activation/poll-activations.js'

const ago = (unit: string) =>
  integer({
    default: 0,
    description: `start polling for activations ${unit.toUpperCase()} ${unit} ago`,
    helpValue: unit.toUpperCase(),
  })

export default class ActivationPoll extends BaseCommand {
  static override summary = 'poll continuously for log messages from currently running actions'
  static override usage = '[ NAMESPACE | ACTION_NAME ]'
  static override flags = {
    exit: integer({ char: 'e', default: 0, helpValue: 'SECONDS', description: 'stop polling after SECONDS seconds' }),
    'since-seconds': ago('seconds'),
    'since-minutes': ago('minutes'),
    'since-hours': ago('hours'),
    'since-days': ago('days'),
  }

  override async run(): Promise<void> {
    const requirement = 'An optional namespace is the only valid argument.'
    const [name = ''] = this.argumentsOf({ min: 0, max: 1, requirement })
    const { exit } = this.flagsOf(ActivationPoll)
    const ending = new AbortController()
    const end = (): void => ending.abort()
    process.once('SIGINT', end).once('SIGTERM', end)
    this.output.line('Enter Ctrl-c to exit.')
    this.output.line('Polling for activation logs')
    let complained = false
    const activations = pollActivations(this.client(), {
      name,
      since: this.#since(),
      exitAfterSeconds: exit,
      signal: ending.signal,
      onFailure: (fault) => {
        if (!complained) this.output.hint(`${fault.message}; trying again every two seconds`)
        complained = true
      },
    })
    for await (const activation of activations) this.#print(activation)
    process.removeListener('SIGINT', end).removeListener('SIGTERM', end)
    if (!ending.signal.aborted) return
    this.output.line('Poll terminated')
    throw new Fault('', { shown: false })
  }

  #since(): number | undefined {
    const flags = this.flagsOf(ActivationPoll)
    const seconds =
      flags['since-seconds'] + 60 * (flags['since-minutes'] + 60 * (flags['since-hours'] + 24 * flags['since-days']))
    return seconds === 0 ? undefined : (Math.floor(Date.now() / 1000) - seconds) * 1000
  }

  #print(activation: JsonObject): void {
    if (this.output.isJson) {
      this.output.jsonLine(jsonLine(activation))
      return
    }
    const { colour } = this.output
    const name = colour.bold(textOf(activation, 'name'))
    this.output.line()
    this.output.line(`Activation: '${name}' (${colour.bold(textOf(activation, 'activationId'))})`)
    this.output.line(jsonInOrder(linesOf(activation)))
  }
}
