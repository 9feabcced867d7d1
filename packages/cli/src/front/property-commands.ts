import { checkConnection, checkOptionalConnection, hostUrl, withoutCredentials } from '../config/connection.js'
import type { Settings } from '../config/settings.js'
import { Fault, usageFault } from '../fault.js'
import type { Invocation } from '../invocation.js'
import type { Output } from '../output/output.js'
import type { FlagValue } from '../pre-parser/flag-definition.js'
import { objectNode } from '../output/json/node.js'
import type { RestClient } from '../rest/rest-client.js'
import { openClient } from '../rest/open-client.js'
import { fetchApiBuild, fetchNamespace, noApi } from '../services/property/api-build.js'
import { changePropertiesFile } from '../services/property/change-properties.js'
import { version } from '../version.js'

/** In the order of `property get --all`. */
const labels: ReadonlyMap<string, string> = new Map([
  ['apihost', 'whisk API host\t\t'],
  ['auth', 'whisk auth\t\t'],
  ['namespace', 'whisk namespace\t\t'],
  ['cert', 'client cert\t\t'],
  ['key', 'Client key\t\t'],
  ['apiversion', 'whisk API version\t'],
  ['cliversion', 'whisk CLI version\t'],
  ['apibuild', 'whisk API build\t\t'],
  ['apibuildno', 'whisk API build number\t'],
])

/** Asked for one by one, the version of wsk comes before that of the API. */
const singleOrder = [
  'apihost',
  'auth',
  'namespace',
  'cert',
  'key',
  'cliversion',
  'apiversion',
  'apibuild',
  'apibuildno',
]

/** Any of these makes `property get` do without a host. */
const hostless = ['auth', 'cert', 'key', 'apihost', 'apiversion', 'cliversion']

/** `wsk property get`. */
export async function getProperties(invocation: Invocation): Promise<void> {
  const { given, output, settings } = invocation
  const isGiven = (name: string): boolean => given.get(name) === true
  const connection = hostless.some(isGiven) ? checkOptionalConnection(settings) : checkConnection(settings)
  const chosen = singleOrder.filter(isGiven)
  const all = isGiven('all') || chosen.length === 0
  const raw = isRaw(given.get('output'), all)
  hintAtValues(invocation)

  const names = all ? [...labels.keys()] : chosen
  const client = connection === undefined ? undefined : openClient(connection, invocation)
  const { values, fault } = await readValues(names, settings, client)
  for (const name of names) {
    const value = values.get(name) ?? ''
    if (!output.isJson) output.line(raw ? value : `${labels.get(name) ?? ''}${output.colour.bold(value)}`)
  }
  output.data(objectNode(Object.fromEntries(names.map((name) => [name, values.get(name) ?? '']))))
  if (fault !== undefined) throw fault
}

interface Values {
  readonly values: ReadonlyMap<string, string>
  /** Why the server said nothing about itself. */
  readonly fault?: Fault | undefined
}

async function readValues(
  names: readonly string[],
  { apihost, auth, cert, key, apiversion }: Settings,
  client: RestClient | undefined,
): Promise<Values> {
  const known = { apihost, auth, cert, key, apiversion, cliversion: version }
  const values = new Map(Object.entries(known))
  if (names.includes('namespace')) values.set('namespace', client === undefined ? '_' : await fetchNamespace(client))
  if (!names.some((name) => name.startsWith('apibuild'))) return { values }
  const api = client === undefined ? noApi : await fetchApiBuild(client)
  return { values: values.set('apibuild', api.build).set('apibuildno', api.buildNumber), fault: api.fault }
}

function isRaw(format: unknown, all: boolean): boolean {
  if (format === undefined || format === 'std') return false
  if (format !== 'raw') throw new Fault('Supported output format are std|raw')
  if (all) throw new Fault('--output|-o raw only supported with specific property type')
  return true
}

/** `property get --auth KEY` looks like setting something. */
function hintAtValues({ positionals, output, command }: Invocation): void {
  if (positionals.length === 0) return
  output.hint(
    `Not used: ${positionals.join(', ')}. The flags of 'wsk ${command.id.replace(':', ' ')}' take no value; 'wsk property set' changes a property.`,
  )
}

/** `wsk property set`. */
export async function setProperties(invocation: Invocation): Promise<void> {
  const { given, output, settings } = invocation
  const flags = Object.fromEntries(
    ['cert', 'key', 'auth', 'apihost', 'apiversion'].map((flag) => [flag, textOf(given.get(flag))]),
  )
  const asks = given.get('ask') === true
  if (asks || ['apihost', 'apiversion', 'auth'].some((flag) => flags[flag] !== '')) checkOptionalConnection(settings)
  else checkConnection(settings)
  const values = asks ? { ...flags, ...(await askForMissing(flags, settings.apihost)) } : flags
  const faultOfHost = values['apihost'] === '' ? undefined : hostFault(values['apihost'] ?? '')
  const changes = new Map(
    Object.entries(values).flatMap(([flag, value]): [string, string][] =>
      value === '' || (flag === 'apihost' && faultOfHost !== undefined) ? [] : [[flag.toUpperCase(), value]],
    ),
  )
  changePropertiesFile(settings.propertiesPath, changes, 'set')
  for (const [key, value] of changes) tellChange(output, key, value)
  output.data(objectNode(Object.fromEntries([...changes].map(([key, value]) => [key.toLowerCase(), value]))))
  if (faultOfHost !== undefined) throw faultOfHost
}

function textOf(value: FlagValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

type Texts = Readonly<Record<string, string>>

/** Questions are loaded only when they are asked. */
async function askForMissing(flags: Texts, apihost: string): Promise<Texts> {
  const { askProperties } = await import('../services/property/ask-properties.js')
  const answers = await askProperties(flags['apihost'] || apihost)
  return { apihost: answers.apihost, auth: answers.auth || (flags['auth'] ?? '') }
}

function tellChange(output: Output, key: string, value: string): void {
  output.ok(setText(key, output.colour.bold(value)))
  if (!/[=#\r\n]/.test(value)) return
  output.hint(
    `The value of ${key} holds one of = # or a line end, which a properties file cannot keep: it will not be read back.`,
  )
}

function hostFault(apihost: string): Fault | undefined {
  try {
    hostUrl(apihost)
    return undefined
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const reason = error.message.replace(/^The API host is not valid: /, '')
    const shown = withoutCredentials(apihost)
    return usageFault(`Unable to set API host value; the API host value '${shown}' is invalid: ${reason}`)
  }
}

function setText(key: string, value: string): string {
  switch (key) {
    case 'CERT':
      return "client cert set. Run 'wsk property get --cert' to see the new value."
    case 'KEY':
      return "client key set. Run 'wsk property get --key' to see the new value."
    case 'AUTH':
      return "whisk auth set. Run 'wsk property get --auth' to see the new value."
    case 'APIHOST':
      return `whisk API host set to ${value}`
    default:
      return `whisk API version set to ${value}`
  }
}

const unsetTexts: Readonly<Record<string, string>> = {
  CERT: 'client cert unset.',
  KEY: 'client key unset.',
  AUTH: 'whisk auth unset.',
  APIHOST: 'whisk API host unset.',
  APIVERSION: 'whisk API version unset; the default value of v1 will be used.',
}

/** `wsk property unset`. */
export function unsetProperties(invocation: Invocation): Promise<void> {
  const { given, output, settings } = invocation
  hintAtValues(invocation)
  const keys = Object.keys(unsetTexts).filter((key) => given.get(key.toLowerCase()) === true)
  changePropertiesFile(settings.propertiesPath, new Map(keys.map((key) => [key, undefined])), 'unset')
  for (const key of keys) output.ok(unsetTexts[key] ?? '')
  output.data(objectNode({ unset: keys.map((key) => key.toLowerCase()) }))
  return Promise.resolve()
}
