import { homedir } from 'node:os'
import { isatty } from 'node:tty'
import { announce } from './config/announce.js'
import { configFromSettings } from './config/config.js'
import { defaultDataFolder } from './config/defaults.js'
import { readCommandLine } from './config/env.js'
import { explain } from './config/explain.js'
import { helpText } from './config/help.js'
import { watchSignals } from './config/signals.js'
import { writerTo } from './config/writers.js'
import { openConfiguredServer, serverVersion } from './server.js'
import { openLogger } from './telemetry/pino-logger.js'
import { systemClock } from './support/clock.js'
import { holdYoungGeneration } from './support/young-generation.js'

/**
 * Runs a server until a signal or an operator ends it; what `wsk-server` and `wsk server start` do with their
 * arguments. Never rejects: complaints go to standard error and set `process.exitCode`.
 */
export async function main(argv: readonly string[], program = 'wsk-server'): Promise<void> {
  const stdout = writerTo(() => process.stdout)
  const stderr = writerTo(() => process.stderr)
  try {
    const { env } = process
    const line = readCommandLine(argv, env)
    if (line.kind !== 'run') return stdout(line.kind === 'help' ? helpText(program) : `${serverVersion()}\n`)
    const home = homedir()
    const config = configFromSettings(line.settings, defaultDataFolder(env, home))
    const format = config.logFormat === 'auto' ? (isatty(2) ? 'text' : 'json') : config.logFormat
    using signals = watchSignals(stderr)
    await using log = openLogger({ level: config.logLevel, format, write: stderr }, systemClock)
    await using server = await openConfiguredServer(config.server, { log })
    using _held = holdYoungGeneration()
    using _announced = await announce(config, server.facts, { env, home, stdout })
    await Promise.race([signals.asked, server.stopping])
  } catch (error) {
    stderr(`${program}: ${explain(error)}\n`)
    process.exitCode = 1
  }
}
