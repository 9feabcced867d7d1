import { readFile } from 'node:fs/promises'
import { ConfigError } from '../config/config-error.js'
import { parseParameterKeys, type ParameterKeysConfig } from '../config/parameter-keys.js'
import { errorCode } from '../support/error-code.js'
import { emptyVault, ParameterVault } from '../support/parameter-vault.js'

/** The keys of parameters at rest. Rejects with ConfigError naming the file and never what is in it. */
export async function loadVault(config: ParameterKeysConfig): Promise<ParameterVault> {
  if (config.kind === 'none') return emptyVault
  if (config.kind === 'given') return new ParameterVault(config.keys)
  const { file, source } = config
  return new ParameterVault(parseParameterKeys(await textOf(file, source), `${source}: ${file}`))
}

async function textOf(file: string, source: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    const code = errorCode(cause) ?? 'failed'
    throw new ConfigError(`${source}: ${file} cannot be read (${code}); give a file of ID:KEY lines`, { cause })
  }
}
