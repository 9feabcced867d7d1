import type { FlagValue } from '../pre-parser/flag-definition.js'
import type { Properties } from './properties-file.js'

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Everything that is not an argument of one command: where to, as whom, how loud. */
export interface Settings {
  /** As given; empty where none is. */
  readonly apihost: string
  /** `user:password`; empty where none is. */
  readonly auth: string
  readonly apiversion: string
  /** Paths of PEM files; empty where none is. */
  readonly cert: string
  readonly key: string
  readonly insecure: boolean
  readonly verbose: boolean
  readonly debug: boolean
  readonly json: boolean
  /** Where the properties file is, or would be. */
  readonly propertiesPath: string
  readonly properties: Properties
}

export interface SettingSources {
  /** Flags as given. */
  readonly flags: ReadonlyMap<string, FlagValue>
  readonly env: Environment
  readonly propertiesPath: string
  readonly properties: Properties
}

/** A flag wins over the environment, that over the file; an empty text counts as absent. */
export function resolveSettings({ flags, env, propertiesPath, properties }: SettingSources): Settings {
  const text = (flag: string, variable?: string): string => {
    const given = flags.get(flag)
    const inFile = properties.get(flag.toUpperCase()) ?? ''
    const candidates = [given, variable === undefined ? '' : env[variable], inFile]
    return candidates.find((value): value is string => typeof value === 'string' && value !== '') ?? ''
  }
  const isOn = (flag: string): boolean => flags.get(flag) === true
  const apihost = text('apihost', 'WHISK_APIHOST')
  return {
    apihost: apihost === properties.get('APIHOST') ? apihost.replace(/\/$/, '') : apihost,
    auth: text('auth', 'WHISK_AUTH'),
    apiversion: text('apiversion', 'WHISK_APIVERSION') || 'v1',
    cert: text('cert'),
    key: text('key'),
    insecure: isOn('insecure'),
    verbose: isOn('verbose'),
    debug: isOn('debug') || (env['WSK_CLI_DEBUG'] ?? '') !== '',
    json: isOn('json'),
    propertiesPath,
    properties,
  }
}
