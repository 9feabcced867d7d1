import { actionFlags } from './action-flags.js'
import { BaseCommand } from './base-command.js'
import { entityName } from './names/qualified-name.js'
import type { PreparedAction } from './services/action/action-body.js'
import type { ActionWish } from './services/action/action-wish.js'
import { asArguments } from './services/action/argument-fault.js'
import { saveAction } from './services/action/save-action.js'
import type { RestClient } from './rest/rest-client.js'

/** What `action create` and `action update` do alike. */
export abstract class SaveActionCommand extends BaseCommand {
  /** Takes the arguments, prepares the action and sends it. */
  protected async save(
    requirement: string,
    prepare: (client: RestClient, wish: ActionWish) => Promise<PreparedAction>,
    { overwrite }: { readonly overwrite: boolean },
  ): Promise<void> {
    const [name = '', artifact] = this.argumentsOf({ min: 1, max: 2, requirement })
    const client = this.client()
    const action = await asArguments(async () => prepare(client, this.#wish(name, artifact)))
    for (const note of action.notes) this.output.hint(note)
    const saved = await saveAction(client, action, { overwrite })
    this.output.ok(`${overwrite ? 'updated' : 'created'} action ${this.output.colour.bold(entityName(action.name))}`)
    this.output.data(saved)
  }

  /** `--del-annotation`, which only an update knows. */
  protected get delAnnotations(): readonly string[] {
    return []
  }

  /** Throws a Fault for parameters and annotations that are no JSON. */
  #wish(name: string, artifact: string | undefined): ActionWish {
    const { kind = '', docker = '', main = '', ...flags } = this.flagsOf({ flags: actionFlags })
    const given = <Value>(flag: string, value: Value): Value | undefined => (this.isGiven(flag) ? value : undefined)
    return {
      name,
      artifact,
      kind,
      docker,
      main,
      native: flags.native,
      copy: flags.copy,
      sequence: flags.sequence,
      parameters: this.parameters(),
      annotations: this.annotations(),
      delAnnotations: this.delAnnotations,
      limits: {
        timeout: given('timeout', flags.timeout),
        memory: given('memory', flags.memory),
        logs: given('logsize', flags.logsize),
        concurrency: given('concurrency', flags.concurrency),
      },
      web: flags.web,
      webSecure: flags['web-secure'],
    }
  }
}
