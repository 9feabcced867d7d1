import { goQuote } from '../pre-parser/go-quote.js'
import { type CommandTree, commandsOf, rootNames } from '../pre-parser/command-tree.js'
import { closest } from '../pre-parser/suggest.js'
import type { Fault } from '../fault.js'
import { usageHintLine } from '../fault.js'
import type { Output } from '../output/output.js'
import { version } from '../version.js'

/** `wsk bogus`: the message twice, as the Go `wsk` prints it, with the names that were perhaps meant. */
export function reportUnknownCommand(output: Output, tree: CommandTree, name: string): void {
  const meant = closest(name, rootNames(tree))
  const suggestions =
    meant.length === 0 ? '' : `\n\nDid you mean this?\n${meant.map((other) => `\t${other}\n`).join('')}`
  const message = `unknown command ${goQuote(name)} for "wsk"${suggestions}`
  output.errorLine(`Error: ${message}`)
  output.errorLine(usageHintLine)
  output.errorLine(message)
  process.exitCode = 1
}

/** A bad flag before any command is told twice. `--version` is one; what was asked for follows as a line of ours. */
export function reportRootFlagFault(output: Output, fault: Fault): void {
  output.errorLine(`Error: ${fault.message}`)
  output.errorLine(fault.message)
  for (const step of fault.nextSteps) output.hint(step)
  if (fault.message === 'unknown flag: --version') {
    output.hint(
      `This is wsk ${version} on Node ${process.versions.node}; 'wsk property get --cliversion' prints the version alone.`,
    )
  }
  process.exitCode = 1
}

/** `wsk GROUP bogus` shows the group's help; what was perhaps meant is a line of ours. */
export function hintAtUnknownSubcommand(
  output: Output,
  { tree, group, name }: { readonly tree: CommandTree; readonly group: string; readonly name: string },
): void {
  const meant = closest(
    name,
    commandsOf(tree, group).map((command) => command.id.replace(/^.*:/, '')),
  )
  const question = meant.length === 0 ? '' : ` Did you mean ${meant.map((other) => `"${other}"`).join(' or ')}?`
  output.hint(`There is no command ${goQuote(name)} in "wsk ${group}".${question}`)
}
