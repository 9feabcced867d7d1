import { ConfigurationError, ValidationError } from './errors.js'
import type { ClientOptions, Environment } from './options.js'

/** What a file of properties holds. Keys are case-sensitive: `APIHOST`, `AUTH`, `APIVERSION`, `CERT`, `KEY` and others. */
export type WskProps = Readonly<Record<string, string>>

// Go's idea of white space, which has U+0085 and has not the byte order mark.
const blank = '[\\t\\n\\v\\f\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]'
const outerBlanks = new RegExp(`^${blank}+|(?<!${blank})${blank}+$`, 'g')

/**
 * Reads the text of a properties file as `wsk` does: of each line, what stands in front of the first `#`, trimmed,
 * counts if it has exactly one `=`. Nothing is unquoted, blanks around the `=` belong to key and value, and the last of
 * several equal keys wins. Source: cli 5.1.
 */
export function parseWskprops(text: string): WskProps {
  const props = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [content = ''] = line.split('#', 1)
    const [key, value, ...rest] = content.replace(outerBlanks, '').split('=')
    if (key !== undefined && value !== undefined && rest.length === 0) props.set(key, value)
  }
  return Object.fromEntries(props)
}

/**
 * The text of a properties file, one `KEY=value` line for each.
 * Throws ValidationError for what `wsk` would not read back as it is: line breaks, `#`, `=`, blanks at the end.
 */
export function formatWskprops(props: WskProps): string {
  const lines = Object.entries(props).map(([key, value]) => {
    const line = `${key}=${value}`
    if (parseWskprops(line)[key] === value) return `${line}\n`
    throw new ValidationError(`${key} cannot be kept in a properties file as it is.`, {
      hint: 'Line breaks, `#`, `=` and blanks at the end have no form there.',
    })
  })
  return lines.join('')
}

/** `WSK_CONFIG_FILE` where it is set, even if it is empty, else `.wskprops` in the home directory. */
export function wskpropsPath(env: Environment = process.env): string {
  const configured = env['WSK_CONFIG_FILE']
  if (configured !== undefined) return configured
  const windows = process.platform === 'win32'
  const home = (windows ? env['USERPROFILE'] : env['HOME']) ?? process.getBuiltinModule('node:os').homedir()
  return process.getBuiltinModule('node:path').join(home, '.wskprops')
}

/** The properties in a file; none where it is missing or cannot be opened. */
export function readWskprops(path: string = wskpropsPath()): WskProps {
  try {
    return parseWskprops(process.getBuiltinModule('node:fs').readFileSync(path, 'utf8'))
  } catch {
    // `wsk` takes a file that it cannot read for an empty one.
    return {}
  }
}

/** The mode of a file with these properties: 0600 for a new one; with a key in it nobody but the owner has any right. */
export function wskpropsMode(props: WskProps, existing: number | undefined): number {
  if (existing === undefined) return 0o600
  return existing & ((props['AUTH'] ?? '') === '' ? 0o777 : 0o700)
}

/**
 * Replaces the file, all at once: no reader ever sees half of it. A new one is for its owner alone (mode 0600), an
 * existing one keeps its mode, but with a key (`AUTH`) in it others lose their rights. Throws ValidationError, or what
 * the file system throws.
 */
export function writeWskprops(path: string, props: WskProps): void {
  const fs = process.getBuiltinModule('node:fs')
  const text = formatWskprops(props)
  const existing = fs.statSync(path, { throwIfNoEntry: false })
  // Through a link, the file it points to is replaced, and the link stays.
  const target = existing === undefined ? path : fs.realpathSync(path)
  const mode = wskpropsMode(props, existing?.mode)
  const draft = `${target}.${process.pid}.tmp`
  try {
    fs.writeFileSync(draft, text, { mode, flag: 'wx' })
    fs.chmodSync(draft, mode)
    fs.renameSync(draft, target)
  } catch (error) {
    fs.rmSync(draft, { force: true })
    if (existing === undefined) throw error
    // The folder takes no new file, or the name cannot be replaced there: the file itself may still be writable.
    if ((existing.mode & 0o777) !== mode) fs.chmodSync(target, mode)
    fs.writeFileSync(target, text)
  }
}

/**
 * Sets properties, or removes those that are `undefined`; the others stay, those unknown here too. Comments are lost.
 *
 * @returns what the file holds now
 */
export function updateWskprops(path: string, changes: Readonly<Record<string, string | undefined>>): WskProps {
  const entries = Object.entries({ ...readWskprops(path), ...changes })
  const props = Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
  writeWskprops(path, props)
  return props
}

/** Where `discoverOptions` looks. */
export interface Discovery {
  /** Default: the process's environment. */
  readonly env?: Environment
  /** Default: `wskpropsPath(env)`. */
  readonly path?: string
}

/**
 * Options for `createClient`: those given, completed from the environment (`__OW_API_HOST`, `__OW_API_KEY`, `__OW_NAMESPACE`,
 * then `WHISK_APIHOST`, `WHISK_AUTH`, `WHISK_APIVERSION`), then from the properties file. `CERT` and `KEY` there are paths
 * of PEM files. Throws ConfigurationError where one of those cannot be read.
 */
export function discoverOptions(
  options: ClientOptions = {},
  { env = process.env, path }: Discovery = {},
): ClientOptions {
  const props = readWskprops(path ?? wskpropsPath(env))
  const isIn = (...names: readonly string[]): boolean => names.some((name) => (env[name] ?? '') !== '')
  const pick = (key: string, ...names: readonly string[]): string | undefined => {
    const value = props[key]
    return value === undefined || value === '' || isIn(...names) ? undefined : value
  }
  const apihost = pick('APIHOST', '__OW_API_HOST', 'WHISK_APIHOST')?.replace(/\/$/, '')
  const auth = pick('AUTH', '__OW_API_KEY', 'WHISK_AUTH')
  const apiVersion = pick('APIVERSION', 'WHISK_APIVERSION')
  const pair = options.cert === undefined && options.key === undefined ? readPair(props) : {}
  return {
    env,
    ...(apihost === undefined ? {} : { apihost }),
    ...(auth === undefined ? {} : { auth }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...pair,
    ...withoutUndefined(options),
  }
}

/** An option that is there and `undefined` is none, and hides nothing. */
function withoutUndefined(options: ClientOptions): ClientOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

function readPair(props: WskProps): { readonly cert?: string; readonly key?: string } {
  const cert = readPem(props['CERT'])
  const key = readPem(props['KEY'])
  return { ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }) }
}

function readPem(path: string | undefined): string | undefined {
  if (path === undefined || path === '') return undefined
  try {
    return process.getBuiltinModule('node:fs').readFileSync(path, 'utf8')
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new ConfigurationError('invalidCertificate', `The client certificate or its key cannot be read: ${why}`, {
      cause,
    })
  }
}
