import { ApiError } from '@wsk/contract'
import type { Operator, SubjectKey } from './operator.js'
import { limitFlags, limitsFromFlags, UsageError } from './wskadmin-arguments.js'
import type { Arguments, FlagShapes } from './wskadmin-arguments.js'

/** What a command has to say: lines for people, the same for programs. */
export interface Answer {
  readonly lines: readonly string[]
  readonly data: unknown
  /** What failed although the answer stands, for people; `data` holds it too. The exit code is 1 where there is any. */
  readonly failures?: readonly string[]
}

interface CommandShape {
  /** Arguments after the two words, for the usage line. */
  readonly usage: string
  readonly text: string
  readonly flags: FlagShapes
  /** `name`: as the usage line calls them. */
  readonly arguments: { readonly name: string; readonly min: number; readonly max: number }
}

type Run = (operator: Operator, given: Arguments) => Promise<Answer>

export type AdminCommand = CommandShape &
  ({ readonly run: Run } | { /** It is not here; what to use. */ readonly instead: string })

const namespaceFlag = { spellings: ['-ns', '--namespace'], takes: 'value' } as const
const one = (name: string) => ({ name, min: 1, max: 1 })
const several = (name: string) => ({ name, min: 1, max: 1000 })

const auth = ({ uuid, key }: SubjectKey): string => `${uuid}:${key}`
const words = (given: Arguments, name: string): string | undefined => {
  const value = given.flags.get(name)
  return typeof value === 'string' ? value : undefined
}

async function createUser(operator: Operator, given: Arguments): Promise<Answer> {
  const [subject = ''] = given.positional
  const namespace = words(given, 'namespace')
  const wanted = words(given, 'auth')
  const created = await operator.createKey({
    subject,
    revoke: given.flags.has('revoke'),
    ...(namespace === undefined ? {} : { namespace }),
    ...(wanted === undefined ? {} : { auth: wanted }),
  })
  return { lines: given.flags.has('silent') ? [] : [auth(created)], data: created }
}

async function getUser(operator: Operator, given: Arguments): Promise<Answer> {
  const { subject, keys } = await operator.getSubject(given.positional[0] ?? '')
  if (given.flags.has('all')) return { lines: keys.map((key) => `${key.namespace}\t${auth(key)}`), data: keys }
  const namespace = words(given, 'namespace') ?? subject
  const key = keys.find((one) => one.namespace === namespace)
  if (key === undefined) throw new ApiError('notFound', `Namespace '${namespace}' does not exist for '${subject}'`)
  return { lines: [auth(key)], data: key }
}

async function deleteUser(operator: Operator, given: Arguments): Promise<Answer> {
  const [subject = ''] = given.positional
  const namespace = words(given, 'namespace')
  await operator.deleteSubject(subject, namespace)
  const line = namespace === undefined ? 'Subject deleted' : 'Namespace deleted'
  return { lines: [line], data: { subject, ...(namespace === undefined ? {} : { namespace }) } }
}

async function whois(operator: Operator, given: Arguments): Promise<Answer> {
  const found = await operator.whois(given.positional[0] ?? '')
  return { lines: [`subject: ${found.subject}`, `namespace: ${found.namespace}`], data: found }
}

async function listUsers(operator: Operator, given: Arguments): Promise<Answer> {
  const all = await operator.listKeys(given.positional[0] ?? '')
  const pick = words(given, 'pick') ?? '1'
  if (!/^[1-9][0-9]{0,8}$/.test(pick)) throw new UsageError(`argument -p: invalid int value: '${pick}'`)
  const picked = given.flags.has('all') ? all : all.slice(0, Number(pick))
  const keysOnly = given.flags.has('key')
  return { lines: picked.map((key) => (keysOnly ? auth(key) : `${auth(key)}\t${key.subject}`)), data: picked }
}

function blocking(blocked: boolean): Run {
  return async (operator, given) => {
    const done: string[] = []
    const failures: string[] = []
    for (const subject of given.positional) {
      try {
        await operator.setBlocked(subject, blocked)
        done.push(subject)
      } catch (error) {
        failures.push(`"${subject}": ${ApiError.from(error).message}`)
      }
    }
    const word = blocked ? 'blocked' : 'unblocked'
    const lines = done.map((subject) => `"${subject}" ${word} successfully`)
    return { lines, data: { [word]: done, failures }, failures }
  }
}

async function setLimits(operator: Operator, given: Arguments): Promise<Answer> {
  const [namespace = ''] = given.positional
  const limits = limitsFromFlags(given)
  if (Object.keys(limits).length === 0) throw new UsageError('give at least one limit')
  await operator.setLimits(namespace, limits)
  return { lines: [`Limits successfully set for "${namespace}"`], data: { namespace, limits } }
}

async function getLimits(operator: Operator, given: Arguments): Promise<Answer> {
  const limits = await operator.getLimits(given.positional[0] ?? '')
  const entries = Object.entries(limits ?? {})
  if (entries.length === 0) return { lines: ['No limits found, default system limits apply'], data: {} }
  return { lines: entries.map(([name, value]) => `${name} = ${shown(value)}`), data: limits }
}

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

async function deleteLimits(operator: Operator, given: Arguments): Promise<Answer> {
  const [namespace = ''] = given.positional
  await operator.deleteLimits(namespace)
  return { lines: ['Limits deleted'], data: { namespace } }
}

async function encryptParameters(operator: Operator): Promise<Answer> {
  const report = await operator.encryptParameters()
  const { entities, rewritten, unreadable } = report
  const failures = unreadable.map((key) => `"${key}": a parameter cannot be decrypted`)
  return { lines: [`${rewritten} of ${entities} entities encrypted anew`], data: report, failures }
}

/** Commands, arguments and answers of wskadmin (invocation 23.7). */
export const adminCommands: Readonly<Record<string, AdminCommand>> = {
  'user create': {
    usage: '[-u UUID:KEY] [-ns NAMESPACE] [-r] [-g] [-s] SUBJECT',
    text: 'make a key for a subject, and the subject if there is none',
    flags: {
      auth: { spellings: ['-u', '--auth'], takes: 'value' },
      namespace: namespaceFlag,
      revoke: { spellings: ['-r', '--revoke'], takes: 'switch' },
      generate: { spellings: ['-g', '--generate'], takes: 'switch' },
      silent: { spellings: ['-s', '--silent'], takes: 'switch' },
    },
    arguments: one('SUBJECT'),
    run: createUser,
  },
  'user delete': {
    usage: '[-ns NAMESPACE] SUBJECT',
    text: 'delete a subject, or its key for one namespace',
    flags: { namespace: namespaceFlag },
    arguments: one('SUBJECT'),
    run: deleteUser,
  },
  'user get': {
    usage: '[-ns NAMESPACE] [-a] SUBJECT',
    text: 'print the key of a subject',
    flags: { namespace: namespaceFlag, all: { spellings: ['-a', '--all'], takes: 'switch' } },
    arguments: one('SUBJECT'),
    run: getUser,
  },
  'user whois': {
    usage: 'KEY',
    text: 'print who a key (or its uuid) belongs to',
    flags: {},
    arguments: one('KEY'),
    run: whois,
  },
  'user list': {
    usage: '[-p N] [-a] [-k] NAMESPACE',
    text: 'print keys and subjects of a namespace',
    flags: {
      pick: { spellings: ['-p', '--pick'], takes: 'value' },
      all: { spellings: ['-a', '--all'], takes: 'switch' },
      key: { spellings: ['-k', '--key'], takes: 'switch' },
    },
    arguments: one('NAMESPACE'),
    run: listUsers,
  },
  'user block': {
    usage: 'SUBJECT [SUBJECT ...]',
    text: 'refuse the keys of subjects',
    flags: {},
    arguments: several('SUBJECT'),
    run: blocking(true),
  },
  'user unblock': {
    usage: 'SUBJECT [SUBJECT ...]',
    text: 'accept the keys of subjects again',
    flags: {},
    arguments: several('SUBJECT'),
    run: blocking(false),
  },
  'parameters encrypt': {
    usage: '',
    text: 'encrypt all stored parameters with the current key',
    flags: {},
    arguments: { name: 'none', min: 0, max: 0 },
    run: encryptParameters,
  },
  'limits set': {
    usage: '[--LIMIT VALUE ...] NAMESPACE',
    text: 'set limits of a namespace',
    flags: limitFlags,
    arguments: one('NAMESPACE'),
    run: setLimits,
  },
  'limits get': {
    usage: 'NAMESPACE',
    text: 'print the limits of a namespace',
    flags: {},
    arguments: one('NAMESPACE'),
    run: getLimits,
  },
  'limits delete': {
    usage: 'NAMESPACE',
    text: 'go back to the default limits',
    flags: {},
    arguments: one('NAMESPACE'),
    run: deleteLimits,
  },
  'db get': {
    usage: '[--docs] DATABASE',
    text: 'not here: see wsk list, user list, limits get, or CouchDB itself',
    flags: { docs: { spellings: ['--docs'], takes: 'switch' } },
    arguments: one('DATABASE'),
    instead:
      "There is no 'db get' here: use wsk list and wsk activation list, 'user list' and 'limits get', or ask CouchDB itself where it keeps the data.",
  },
  'syslog get': {
    usage: '[-t TID] [-g EXPRESSION] [COMPONENT ...]',
    text: 'not here: each process writes its log to its standard error',
    flags: {
      tid: { spellings: ['-t', '--tid'], takes: 'value' },
      grep: { spellings: ['-g', '--grep'], takes: 'value' },
    },
    arguments: { name: 'COMPONENT', min: 0, max: 1000 },
    instead:
      "There is no 'syslog get' here: look for the transaction id in what each server process writes to its standard error.",
  },
}
