import { ApiError } from '@wsk/contract'
import { createCredentials } from '../auth/credentials.js'
import { closest } from '../config/settings.js'
import type { Operator } from './operator.js'
import { parseArguments, UsageError } from './wskadmin-arguments.js'
import type { Arguments, FlagShapes } from './wskadmin-arguments.js'
import { adminCommands } from './wskadmin-commands.js'
import type { AdminCommand, Answer } from './wskadmin-commands.js'

export interface WskadminIo {
  /** Name in usage lines: `wskadmin` or `wsk admin`. */
  readonly program: string
  stdout(text: string): void
  stderr(text: string): void
  /** Opens the server of a data folder; without one the default folder. */
  open(dataFolder: string | undefined): Promise<Operator>
}

const helpSpellings = ['-h', '--help']

const globalFlags: FlagShapes = {
  data: { spellings: ['--data'], takes: 'value' },
  json: { spellings: ['--json'], takes: 'switch' },
  verbose: { spellings: ['-v', '--verbose'], takes: 'switch' },
  help: { spellings: helpSpellings, takes: 'switch' },
  /** Of CouchDB; there is nothing to choose here, but scripts name one. */
  view: { spellings: ['-w', '--view'], takes: 'value' },
}
const valued = new Set(
  Object.values(globalFlags).flatMap(({ takes, spellings }) => (takes === 'value' ? spellings : [])),
)

interface Call {
  readonly name: string
  readonly command: AdminCommand
  readonly given: Arguments
}

/**
 * Runs one command line of wskadmin (invocation 23.7): data to `stdout`, complaints to `stderr`.
 * Resolves with the exit code: 0 done, 1 refused, 2 not understood. Never rejects.
 */
export async function runWskadmin(argv: readonly string[], io: WskadminIo): Promise<number> {
  let call: Call | undefined
  try {
    const asked = parseLine(argv, io.program)
    if (typeof asked === 'string') {
      io.stdout(asked)
      return 0
    }
    call = asked
    const answer = await runCall(call, io)
    io.stdout(call.given.flags.has('json') ? `${JSON.stringify(answer.data)}\n` : asLines(answer.lines))
    const failures = answer.failures ?? []
    io.stderr(asLines(failures))
    return failures.length === 0 ? 0 : 1
  } catch (error) {
    if (error instanceof UsageError) {
      const usage = call === undefined ? `see ${io.program} --help\n` : usageOf(call, io.program)
      io.stderr(`${usage}${io.program}: error: ${error.message}\n`)
      return 2
    }
    const message = error instanceof ApiError || error instanceof AdminError ? error.message : String(error)
    io.stderr(`${message}\n`)
    return 1
  }
}

/** Something about the folder or its server; the message says what to do. */
export class AdminError extends Error {
  override readonly name = 'AdminError'
}

function asLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

/** What is to be done, or the page of the help that was asked for. Throws UsageError. */
function parseLine(argv: readonly string[], program: string): Call | string {
  const { words, rest } = commandWords(argv)
  const name = words.join(' ')
  const command = adminCommands[name]
  if (command === undefined || !Object.hasOwn(adminCommands, name)) return parseOverview(argv, program)
  const given = parseArguments(rest, { ...globalFlags, ...command.flags })
  const call = { name, command, given }
  return given.flags.has('help') ? helpOf(call, program) : call
}

/** The help of a line without a whole command. A group alone is a mistake in OpenWhisk's wskadmin, and asks for help in `wsk`. */
function parseOverview(argv: readonly string[], program: string): string {
  const { words, rest } = commandWords(argv)
  if (words.length === 0) {
    if (parseArguments(rest, globalFlags).flags.has('help') || argv.length === 0) return overview(program)
    throw new UsageError('a command is missing')
  }
  const [group = ''] = words
  const asksForHelp = rest.some((argument) => helpSpellings.includes(argument))
  const isGroup = Object.keys(adminCommands).some((one) => one.startsWith(`${group} `))
  if (isGroup && (asksForHelp || (words.length === 1 && program !== 'wskadmin'))) return overview(program, group)
  throw unknownCommand(words.join(' '))
}

function unknownCommand(name: string): UsageError {
  const names = Object.keys(adminCommands)
  const choices = names.map((one) => `'${one}'`).join(', ')
  const meant = closest(name, names)
  const question = meant === undefined ? '' : `\nDid you mean '${meant}'?`
  return new UsageError(`there is no command '${name}'; choose from ${choices}${question}`)
}

/** The first two words that are no flags and no values of global flags. */
function commandWords(argv: readonly string[]): { words: readonly string[]; rest: readonly string[] } {
  const words: string[] = []
  const rest: string[] = []
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? ''
    if (words.length < 2 && !argument.startsWith('-')) {
      words.push(argument)
      continue
    }
    rest.push(argument)
    const value = argv[index + 1]
    if (valued.has(argument) && value !== undefined) {
      rest.push(value)
      index++
    }
  }
  return { words, rest }
}

async function runCall({ command, given, name }: Call, io: WskadminIo): Promise<Answer> {
  if ('instead' in command) throw new AdminError(command.instead)
  const { name: missing, min, max } = command.arguments
  if (given.positional.length < min) throw new UsageError(`the following arguments are required: ${missing}`)
  if (given.positional.length > max) {
    throw new UsageError(`unrecognized arguments: ${given.positional.slice(max).join(' ')}`)
  }
  if (name === 'user create' && given.flags.has('generate')) return generated(given)
  const data = given.flags.get('data')
  await using operator = await io.open(typeof data === 'string' ? data : undefined)
  return await command.run(operator, given)
}

/** A key that is stored nowhere. */
function generated(given: Arguments): Answer {
  const { uuid, key } = createCredentials()
  return { lines: given.flags.has('silent') ? [] : [`${uuid}:${key}`], data: { uuid, key } }
}

function usageOf({ name, command }: Call, program: string): string {
  return `${`usage: ${program} [-h] [-v] [--data DIR] [--json] ${name} ${command.usage}`.trimEnd()}\n`
}

function helpOf(call: Call, program: string): string {
  const { text, flags } = call.command
  const shapes = Object.values(flags).map(
    ({ spellings, takes }) =>
      `  ${spellings.join(', ')}${{ switch: '', value: ' VALUE', list: ' VALUE ...' }[takes]}\n`,
  )
  return `${usageOf(call, program)}\n${text}\n${shapes.length === 0 ? '' : `\nflags:\n${shapes.join('')}`}`
}

/** All commands, or those of a group. */
function overview(program: string, group = ''): string {
  const commands = Object.entries(adminCommands)
    .filter(([name]) => group === '' || name.startsWith(`${group} `))
    .map(([name, { usage, text }]) => `${`  ${name} ${usage}`.trimEnd()}\n      ${text}`)
  return `usage: ${program} [-h] [-v] [--data DIR] [--json] ${`${group} COMMAND`.trimStart()} ...

Works on the server that runs on a data folder, and on the folder of a stopped one.

commands:
${commands.join('\n')}
`
}
