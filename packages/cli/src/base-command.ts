import { Command } from '@oclif/core/command'
import { Config } from '@oclif/core/config'
import type { FlagInput } from '@oclif/core/interfaces'
import { checkConnection, type Connection } from './config/connection.js'
import type { Settings } from './config/settings.js'
import { Fault } from './fault.js'
import { type Arity, argumentsOf, parametersOf, withAttached } from './given-arguments.js'
import type { Invocation } from './invocation.js'
import type { JsonObject } from './output/json/node.js'
import type { Output } from './output/output.js'
import { mergeFragments } from './parameters/merge-fragments.js'
import { openClient } from './rest/open-client.js'
import type { RestClient } from './rest/rest-client.js'
import type { TriggerParameters } from './services/trigger/trigger-parameters.js'

/**
 * What every command shares. How to write one:
 *
 * - `commands/<noun>/<verb>.ts` default-exports a class that extends this one. It declares `summary` (the short text),
 *   `usage` (what follows its name) and `flags` (oclif's `Flags.boolean`, `Flags.string`, `Flags.integer` with a numeric
 *   default), and in `run()` takes its arguments, calls a service and prints. oclif's manifest is made from those
 *   declarations at build time; `wsk` reads command line and help from it and loads the class only when it runs.
 * - `services/<noun>/<verb>.ts` does the work. It gets what it needs as arguments (a `RestClient`, names, parameters) and
 *   knows neither oclif nor this class.
 *
 * When `run()` is entered, flags and pairs are read, and the host is checked. A command throws a `Fault` for everything
 * that goes wrong and never sets an exit code. `commands/property` shows all of it.
 */
export abstract class BaseCommand extends Command {
  static override strict = false

  #invocation: Invocation | undefined
  #connection: Connection | undefined

  /** Runs one command with a command line that is read already. Throws what the command throws. */
  static async launch(
    this: new (
      argv: string[],
      config: Config,
    ) => BaseCommand,
    invocation: Invocation,
  ): Promise<void> {
    const command = new this([...invocation.positionals], new Config({ root: import.meta.dirname }))
    command.id = invocation.command.id
    command.#invocation = invocation
    command.#connection = command.connect()
    await command.run()
  }

  /** Flags by their full name, absent ones with their default. */
  protected flagsOf<Flags extends Record<string, unknown>>(_command: { readonly flags: FlagInput<Flags> }): Flags {
    const { command, given } = this.invocation
    const values = command.flags.map((flag) => [
      flag.name,
      given.get(flag.name) ?? (flag.type === 'boolean' ? false : flag.default),
    ])
    return Object.fromEntries(values) as Flags
  }

  /** Whether a flag was given, also when with its default value. */
  protected isGiven(flag: string): boolean {
    return this.invocation.given.has(flag)
  }

  protected get invocation(): Invocation {
    if (this.#invocation === undefined) throw new Fault('this command was not started by wsk', { blame: 'wsk' })
    return this.#invocation
  }

  protected get settings(): Settings {
    return this.invocation.settings
  }

  protected get output(): Output {
    return this.invocation.output
  }

  /** The arguments, when their number fits. Throws a Fault (usage hint). */
  protected argumentsOf(arity: Arity): readonly string[] {
    return argumentsOf(this.invocation, arity)
  }

  /** `-p` and `-P` as one object; undefined when there are none. Throws a Fault (usage hint). */
  protected parameters(): JsonObject | undefined {
    return parametersOf(this.invocation)
  }

  /** `-a` and `-A` as one object; undefined when there are none. Throws a Fault (usage hint). */
  protected annotations(): JsonObject | undefined {
    return mergeFragments(
      'annotation',
      withAttached(this.invocation, 'annotation', this.invocation.fragments.annotations),
    )
  }

  /** `-p -P`, `-F` and `-T`. Throws a Fault (usage hint). */
  protected triggerParameters(): TriggerParameters {
    const { feedParameters, triggerParameters } = this.invocation.fragments
    return {
      plain: this.parameters(),
      feed: mergeFragments('parameter', withAttached(this.invocation, 'feed-param', feedParameters)),
      trigger: mergeFragments('parameter', withAttached(this.invocation, 'trigger-param', triggerParameters)),
    }
  }

  /** The REST API. What makes requests is loaded at the first one. */
  protected client(): RestClient {
    this.#connection ??= checkConnection(this.settings)
    return openClient(this.#connection, this.invocation)
  }

  /** Checks host and client certificate; commands that can do without a host override it. Throws a Fault. */
  protected connect(): Connection | undefined {
    return checkConnection(this.settings)
  }
}
