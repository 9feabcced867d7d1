import { integer } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { Fault } from '../../fault.js'
import { goTime } from '../../output/go-time.js'
import type { JsonObject } from '../../output/json/node.js'
import { jsonInOrder, jsonLine } from '../../output/json/render.js'
import { textOf } from '../../output/lists.js'
import { linesOf } from '../../services/activation/get-activation.js'
import { pollNameFilter } from '../../services/activation/name-filter.js'
import { newestStart, pollActivations, secondsAgo } from '../../services/activation/poll-activations.js'

const ago = (unit: string) =>
  integer({
    default: 0,
    description: `start polling for activations ${unit.toUpperCase()} ${unit} ago`,
    helpValue: unit.toUpperCase(),
  })

export default class ActivationPoll extends BaseCommand {
  static override summary = 'poll continuously for log messages from currently running actions'
  static override usage = '[ NAMESPACE | ACTION_NAME ]'
  static override examples = ['wsk activation poll', 'wsk activation poll hello --since-minutes 5 --exit 60']
  static override flags = {
    exit: integer({ char: 'e', default: 0, helpValue: 'SECONDS', description: 'stop polling after SECONDS seconds' }),
    'since-seconds': ago('seconds'),
    'since-minutes': ago('minutes'),
    'since-hours': ago('hours'),
    'since-days': ago('days'),
  }

  override async run(): Promise<void> {
    const requirement = 'An optional namespace is the only valid argument.'
    const [argument] = this.argumentsOf({ min: 0, max: 1, requirement })
    const ending = new AbortController()
    const end = (): void => ending.abort()
    process.once('SIGINT', end).once('SIGTERM', end)
    await this.#poll(pollNameFilter(argument), ending.signal)
    process.removeListener('SIGINT', end).removeListener('SIGTERM', end)
    if (!ending.signal.aborted) return
    this.output.line('Poll terminated')
    throw new Fault('', { shown: false })
  }

  async #poll(name: string, signal: AbortSignal): Promise<void> {
    const client = this.client()
    this.output.line('Enter Ctrl-c to exit.')
    const seconds = this.#secondsBack()
    const since = seconds === 0 ? await newestStart(client, signal) : secondsAgo(seconds)
    if (signal.aborted) return
    this.output.line('Polling for activation logs')
    this.#verbose(`Polling starts from ${timeText(since)}`)
    let complained = false
    const activations = pollActivations(client, {
      name,
      since,
      exitAfterSeconds: this.flagsOf(ActivationPoll).exit,
      signal,
      onRequest: (from) => this.#verbose(`Polling for activations since ${timeText(from)}`),
      onFailure: (fault) => {
        if (!complained) this.output.hint(`${fault.message}; trying again every two seconds`)
        complained = true
      },
    })
    for await (const activation of activations) this.#print(activation)
  }

  #secondsBack(): number {
    const flags = this.flagsOf(ActivationPoll)
    return (
      flags['since-seconds'] + 60 * (flags['since-minutes'] + 60 * (flags['since-hours'] + 24 * flags['since-days']))
    )
  }

  #verbose(line: string): void {
    if (this.settings.verbose || this.settings.debug) this.output.line(line)
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

function timeText(epochMs: number): string {
  return goTime(Math.floor(epochMs / 1000) * 1000)
}
