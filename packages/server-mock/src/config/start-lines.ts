interface IsolationFact {
  readonly kind: string
  readonly detail: string
}

interface RuntimeFact {
  readonly kind: string
  readonly runsOn?: string
  readonly missing?: string
}

/** What a server that has just opened tells about itself. */
export interface StartFacts {
  readonly role: 'all' | 'controller' | 'invoker'
  readonly version: string
  readonly url: string
  /** Undefined: nothing is kept. */
  readonly dataFolder: string | undefined
  /** `uuid:key` of the namespace. */
  readonly auth: string
  readonly namespace: string
  /** This and the next are asked only for the lines for people, because the answers may take a while. */
  isolation(): Promise<IsolationFact>
  runtimes(): Promise<readonly RuntimeFact[]>
  /** Anything else worth a line, such as a port that was busy. */
  readonly notes: readonly string[]
}

/** The lines for people. */
export async function startLines(facts: StartFacts): Promise<string> {
  const { url, auth, dataFolder, role } = facts
  const [isolation, runtimes] = await Promise.all([facts.isolation(), facts.runtimes()])
  const lines = [
    `wsk server ${facts.version} is ready at ${url}`,
    ...(role === 'all' ? [] : [row('role', role)]),
    row('data', dataFolder ?? 'kept in memory only'),
    ...(role === 'controller' ? [] : [row('isolation', isolationText(isolation))]),
    ...runtimeRows(runtimes),
    ...facts.notes.map((note) => row('note', note)),
    '',
    ...(role === 'invoker' ? [] : ['Connect with:', '', `  wsk property set --apihost ${url} --auth ${auth}`, '']),
  ]
  return `${lines.join('\n')}\n`
}

function row(name: string, text: string): string {
  return `  ${name.padEnd(10)} ${text}`
}

function isolationText({ kind, detail }: IsolationFact): string {
  return detail === '' ? kind : `${kind}: ${detail}`
}

function runtimeRows(runtimes: readonly RuntimeFact[]): readonly string[] {
  const found = runtimes.flatMap(({ kind, runsOn }) => (runsOn === undefined ? [] : [runtimeText(kind, runsOn)]))
  const missing = new Map<string, string[]>()
  for (const { kind, runsOn, missing: reason } of runtimes) {
    if (runsOn === undefined) missing.set(reason ?? 'not here', [...(missing.get(reason ?? 'not here') ?? []), kind])
  }
  const rows = found.length === 0 ? [] : [row('runtimes', found.join(', '))]
  return [
    ...rows,
    ...[...missing].map(([reason, kinds]) => row('missing', `${kinds.join(', ')} (${reason.replace(/\.$/, '')})`)),
  ]
}

/** `nodejs:20`, or `python:3.10 → python 3.11` where another version runs it. */
function runtimeText(kind: string, runsOn: string): string {
  const version = kind.slice(kind.indexOf(':') + 1)
  const [, found = ''] = runsOn.split(' ')
  return found === version || found.startsWith(`${version}.`) ? kind : `${kind} → ${runsOn}`
}

/** The first line under `--json`, and what stands in the ready file. */
export function readyLine(facts: StartFacts & { readonly port: number; readonly pid: number }): string {
  const { url, port, pid, auth, namespace, version, dataFolder, role } = facts
  const access = role === 'invoker' ? {} : { namespace, auth }
  const data = dataFolder === undefined ? {} : { data: dataFolder }
  const warnings = facts.notes.length === 0 ? {} : { notes: facts.notes }
  return `${JSON.stringify({ ready: true, url, port, pid, ...access, version, ...data, ...warnings })}\n`
}
