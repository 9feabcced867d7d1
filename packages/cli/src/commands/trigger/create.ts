import { string } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { absoluteName, parseQualifiedName } from '../../names/qualified-name.js'
import { objectNode } from '../../output/json/node.js'
import { parseJson } from '../../output/json/parse.js'
import { jsonSorted } from '../../output/json/render.js'
import { ApplicationFault } from '../../rest/reply-fault.js'
import { createTrigger, FeedFailure } from '../../services/trigger/create-trigger.js'
import { activationIdOf } from '../../services/trigger/feed.js'
import { checkTriggerParameters } from '../../services/trigger/trigger-parameters.js'
import { triggerFlags } from '../../trigger-flags.js'

export default class TriggerCreate extends BaseCommand {
  static override summary = 'create new trigger'
  static override usage = 'TRIGGER_NAME'
  static override flags = {
    ...triggerFlags,
    feed: string({ char: 'f', helpValue: 'ACTION_NAME', description: 'trigger feed ACTION_NAME' }),
  }

  override async run(): Promise<void> {
    const [argument = ''] = this.argumentsOf({ min: 1, max: 1, requirement: 'A trigger name is required.' })
    const name = parseQualifiedName(argument)
    const parameters = this.triggerParameters()
    checkTriggerParameters(parameters)
    const { feed } = this.flagsOf(TriggerCreate)
    const wanted = {
      name,
      annotations: this.annotations(),
      parameters,
      feed: feed === undefined || feed === '' ? undefined : absoluteName(feed),
    }
    const shownName = this.output.colour.bold(name.entity)
    const { trigger, activation } = await createTrigger(this.client(), wanted).catch((error: unknown) => {
      this.#explain(error, shownName)
      throw error
    })
    if (activation !== undefined && wanted.feed !== undefined) {
      this.output.ok(`invoked ${this.output.colour.bold(wanted.feed)} with id ${activationIdOf(activation)}`)
      this.output.line(jsonSorted(activation))
    }
    this.output.ok(`created trigger ${shownName}`)
    this.output.data(activation === undefined ? trigger : objectNode({ trigger, activation }))
  }

  /** A feed that refused: its activation, and that the trigger is gone again. */
  #explain(error: unknown, shownName: string): void {
    if (!(error instanceof FeedFailure)) return
    if (error.reason instanceof ApplicationFault) this.output.errorLine(jsonSorted(parseJson(error.reason.reply.text)))
    if (error.rolledBack) this.output.ok(`deleted trigger ${shownName}`)
  }
}
