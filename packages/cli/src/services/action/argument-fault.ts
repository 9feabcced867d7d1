import { Fault } from '../../fault.js'

/** Runs what has to succeed before an action is saved; a fault of it is told as `Invalid argument(s). …` (usage hint). */
export async function asArguments<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    throw error.with({ message: `Invalid argument(s). ${error.message}`, usageHint: true })
  }
}
