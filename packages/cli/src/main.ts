import { wskpropsPath } from '@wsk/sdk/wskprops'
import { readProperties } from './config/properties-file.js'
import { resolveSettings } from './config/settings.js'
import { Fault, faultFrom } from './fault.js'
import { commandHelp, groupHelp, rootHelp } from './front/help.js'
import { hotCommands } from './front/hot-commands.js'
import { type BuiltCommands, readBuiltCommands } from './front/manifest.js'
import { reportFault } from './front/report-fault.js'
import { hintAtUnknownSubcommand, reportRootFlagFault, reportUnknownCommand } from './front/unknown.js'
import type { Invocation } from './invocation.js'
import { wantsColour } from './output/colour.js'
import { Output } from './output/output.js'
import type { CommandDefinition, CommandTree } from './pre-parser/command-tree.js'
import { type Found, findCommand } from './pre-parser/find-command.js'
import { withGlobalFlags } from './pre-parser/global-flags.js'
import { type ParsedFlags, parseFlags } from './pre-parser/parse-flags.js'
import { type Fragments, splitParameters } from './pre-parser/split-parameters.js'
import { pairFragment } from './parameters/pair-fragment.js'
import { readParameterFile } from './parameters/read-parameter-file.js'

/**
 * `wsk`: reads the command line, then runs what it names. Sets `process.exitCode`.
 * @param root where the build put the manifest and the command classes
 */
export async function main(argv: readonly string[], root: string): Promise<void> {
  const line: Line = { argv, output: openOutput(false), debug: (process.env['WSK_CLI_DEBUG'] ?? '') !== '' }
  try {
    const built = readBuiltCommands(root)
    await run(built, line)
  } catch (error) {
    reportFault(faultFrom(error), line)
  }
}

function openOutput(json: boolean): Output {
  const { stdout, stderr, env } = process
  return new Output({ stdout, stderr, json, colours: wantsColour(stdout, env) })
}

function onClosedPipe(listener: (error: NodeJS.ErrnoException) => void): void {
  process.stdout.on('error', listener)
  process.stderr.on('error', listener)
}

/** Whoever reads the output has seen enough: `wsk list | head -1`. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

/** A server goes on when nobody reads its first lines. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

interface Line {
  readonly argv: readonly string[]
  readonly output: Output
  /** Whether the stack of an error is shown; `--debug` counts as soon as it is read. */
  debug: boolean
}

async function run(built: BuiltCommands, line: Line): Promise<void> {
  const { tree } = built
  const { argv, output } = line
  const first = findCommand(tree, argv)
  if (first.kind === 'command' && first.command.forwardsArguments) {
    onClosedPipe(ignoreClosedPipe)
    await forward(built, first.command, first.argv)
    return
  }
  onClosedPipe(endOnClosedPipe)
  const { rest, fragments } = splitParameters(argv, {
    pair: pairFragment,
    readFile: (path) => ({ path, text: readParameterFile(path) }),
  })
  const found = findCommand(tree, rest)
  switch (found.kind) {
    case 'root':
      await runRoot(tree, found, output)
      break
    case 'help':
      await showHelpTopic(built, found.argv, output)
      break
    case 'group':
      await runGroup(tree, found, output)
      break
    case 'command':
      await runCommand(built, { command: found.command, argv: found.argv, fragments, line })
  }
}

async function runRoot(tree: CommandTree, found: Extract<Found, { kind: 'root' }>, output: Output): Promise<void> {
  const { argv, unknown } = found
  if (unknown !== undefined && !argv.slice(0, argv.indexOf(unknown)).some(isHelpFlag)) {
    reportUnknownCommand(output, tree, unknown)
    return
  }
  if (parseOrReport(argv, output)) await showPage(rootHelp(tree), output)
}

async function runGroup(tree: CommandTree, found: Extract<Found, { kind: 'group' }>, output: Output): Promise<void> {
  if (!parseOrReport(found.argv, output)) return
  await showPage(groupHelp(tree, found.group), output)
  if (found.unknown !== undefined) hintAtUnknownSubcommand(output, { tree, group: found.group, name: found.unknown })
}

function isHelpFlag(argument: string): boolean {
  return argument === '--help' || argument === '-h'
}

/** False when a flag is wrong, which was told then. */
function parseOrReport(argv: readonly string[], output: Output): boolean {
  try {
    parseFlags(argv, withGlobalFlags([]))
    return true
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    reportRootFlagFault(output, error)
    return false
  }
}

/** `wsk help GROUP COMMAND`. */
async function showHelpTopic(built: BuiltCommands, argv: readonly string[], output: Output): Promise<void> {
  const { tree } = built
  const found = findCommand(tree, argv)
  if (found.kind === 'command' && found.command.forwardsArguments) {
    await forward(built, found.command, ['--help'])
    return
  }
  if (found.kind === 'root' && found.unknown !== undefined) {
    const words = argv.filter((argument) => !argument.startsWith('-')).map((word) => `\`${word}\``)
    output.errorLine(`Unknown help topic [${words.join(' ')}]`)
    output.errorLine(rootHelp(tree))
    return
  }
  if (found.kind === 'group') await showPage(groupHelp(tree, found.group), output)
  else await showPage(found.kind === 'command' ? commandHelp(found.command) : rootHelp(tree), output)
}

/** A page of the help; on a terminal in colour. */
async function showPage(page: string, output: Output): Promise<void> {
  output.line(output.colour.enabled ? (await import('./front/colour-help.js')).colourHelp(page) : page)
}

interface CommandLine {
  readonly command: CommandDefinition
  readonly argv: readonly string[]
  readonly fragments: Fragments
  readonly line: Line
}

async function runCommand(built: BuiltCommands, { command, argv, fragments, line }: CommandLine): Promise<void> {
  const flags = withGlobalFlags(command.flags)
  const parsed = parseFlags(argv, flags)
  if (parsed.given.get('help') === true) {
    await showPage(commandHelp(command), line.output)
    return
  }
  if (parsed.given.get('debug') === true) line.debug = true
  await start(built, openInvocation(command, parsed, fragments))
}

function openInvocation(command: CommandDefinition, parsed: ParsedFlags, fragments: Fragments): Invocation {
  const { env } = process
  const path = wskpropsPath(env)
  const { given, positionals } = parsed
  const settings = resolveSettings({ flags: given, env, propertiesPath: path, properties: readProperties(path) })
  return { command, positionals, given, fragments, settings, env, output: openOutput(settings.json) }
}

async function forward(built: BuiltCommands, command: CommandDefinition, argv: readonly string[]): Promise<void> {
  const fragments = { parameters: [], annotations: [], feedParameters: [], triggerParameters: [] }
  await start(built, openInvocation(command, { positionals: argv, given: new Map() }, fragments))
}

async function start(built: BuiltCommands, invocation: Invocation): Promise<void> {
  const hot = hotCommands.get(invocation.command.id)
  await (hot === undefined ? launch(built, invocation) : hot(invocation))
}

async function launch(built: BuiltCommands, invocation: Invocation): Promise<void> {
  const { launchCommand } = await import('./front/launch-command.js')
  await launchCommand(built.fileOf(invocation.command.id), invocation)
}
