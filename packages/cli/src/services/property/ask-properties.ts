import { Fault } from '../../fault.js'

/** What is asked for; an empty answer leaves the property as it is. */
export interface AskedProperties {
  readonly apihost: string
  readonly auth: string
}

/**
 * Asks for API host and key on the terminal; the key is not shown. Questions go to stderr.
 * Throws a Fault without a terminal, or when the questions are left.
 */
export async function askProperties(apihost: string): Promise<AskedProperties> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new Fault('--ask needs a terminal', { nextSteps: ['Give --apihost and --auth instead.'] })
  }
  const { createPromptModule } = await import('inquirer')
  const prompt = createPromptModule({ output: process.stderr })
  try {
    return await prompt<{ apihost: string; auth: string }>([
      { type: 'input', name: 'apihost', message: 'API host:', default: apihost },
      { type: 'password', name: 'auth', message: 'Authorization key (uuid:key):', mask: '*' },
    ])
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error
    throw new Fault('Nothing was set.', { cause: error })
  }
}
