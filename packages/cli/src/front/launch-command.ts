import { pathToFileURL } from 'node:url'
import { BaseCommand } from '../base-command.js'
import { Fault } from '../fault.js'
import type { Invocation } from '../invocation.js'

type CommandClass = (new (...args: ConstructorParameters<typeof BaseCommand>) => BaseCommand) & typeof BaseCommand

/** Loads a command's class and runs it. */
export async function launchCommand(file: string, invocation: Invocation): Promise<void> {
  const module: unknown = await import(pathToFileURL(file).href)
  const exported: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : undefined
  if (!isCommandClass(exported)) throw new Fault(`${file} holds no command`, { blame: 'wsk' })
  await exported.launch(invocation)
}

function isCommandClass(value: unknown): value is CommandClass {
  return typeof value === 'function' && value.prototype instanceof BaseCommand
}
