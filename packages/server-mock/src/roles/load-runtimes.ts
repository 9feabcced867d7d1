import { readFile } from 'node:fs/promises'
import { ConfigError } from '../config/config-error.js'
import type { ContainersConfig, RuntimesConfig } from '../config/config.js'
import { defaultManifest } from '../entity/default-runtimes.js'
import { dockerManifest } from '../entity/docker-runtimes.js'
import { RuntimesError } from '../entity/runtimes-error.js'
import { parseRuntimesManifest } from '../entity/runtimes-manifest.js'
import type { RuntimesManifest } from '../entity/runtimes-manifest.js'
import { errorCode } from '../support/error-code.js'

/** The manifest of a server (invocation 22). Throws ConfigError naming the file and the place in it. */
export async function loadRuntimes(
  config: RuntimesConfig,
  containers: ContainersConfig['kind'],
): Promise<RuntimesManifest> {
  if (config.kind === 'built-in') return containers === 'docker' ? dockerManifest() : defaultManifest()
  const { file } = config
  try {
    return parseRuntimesManifest(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    throw new ConfigError(`--runtimes: ${file} cannot be used: ${reasonOf(error)}; correct it`, { cause: error })
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RuntimesError) return error.message
  if (error instanceof SyntaxError) return `it is not JSON (${error.message})`
  return errorCode(error) ?? String(error)
}
