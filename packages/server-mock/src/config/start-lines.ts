interface IsolationFact {
  readonly kind: string
  readonly detail: string
}

interface RuntimeFact {
  readonly kind: string
  readonly runsOn?: string
  readonly missing?: string
}

export interface OwnCertificate {
  /** Undefined: it is not kept. */
  readonly file: string | undefined
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
  /** Of a certificate that the server made itself, so that nobody vouches for it; undefined: of no such one. */
  readonly ownCertificate: OwnCertificate | undefined
  /** This and the next are asked only for the lines for people, because the answers may take a while. */
  isolation(): Promise<IsolationFact>
  runtimes(): Promise<readonly RuntimeFact[]>
  /** Anything else worth a line, such as a port that was busy. */
  readonly notes: readonly string[]
}

/** The lines for people. */
export async function startLines(facts: StartFacts): Promise<string> {
  const { url, dataFolder, role } = facts
  const [isolation, runtimes] = await Promise.all([facts.isolation(), facts.runtimes()])
  const lines = [
    `wsk server ${facts.version} is ready at ${url}`,
    ...(role === 'all' ? [] : [row('role', role)]),
    row('data', dataFolder ?? 'kept in memory only'),
    ...(role === 'controller' ? [] : [row('isolation', isolationText(isolation))]),
    ...runtimeRows(runtimes),
    ...facts.notes.map((note) => row('note', note)),
    '',
    ...(role === 'invoker' ? [] : connectLines(facts)),
  ]
  return `${lines.join('\n')}\n`
}

function connectLines({ url, auth, ownCertificate }: StartFacts): readonly string[] {
  const lines = ['Connect with:', '', `  wsk property set --apihost ${url} --auth ${auth}`, '']
  if (ownCertificate === undefined) return lines
  const { file } = ownCertificate
  const because = 'The certificate was made by this server and nobody vouches for it: give wsk -i with every command'
  if (file === undefined) return [...lines, because, '']
  return [...lines, `${because}, or once in a terminal:`, '', `  export NODE_EXTRA_CA_CERTS=${shellWord(file)}`, '']
}

function shellWord(text: string): string {
  return /^[\w./:,@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
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
  const { url, port, pid, auth, namespace, version, dataFolder, role, ownCertificate } = facts
  const access = role === 'invoker' ? {} : { namespace, auth }
  const data = dataFolder === undefined ? {} : { data: dataFolder }
  const certificate = ownCertificate?.file === undefined ? {} : { certificate: ownCertificate.file }
  const warnings = facts.notes.length === 0 ? {} : { notes: facts.notes }
  return `${JSON.stringify({ ready: true, url, port, pid, ...access, version, ...data, ...certificate, ...warnings })}\n`
}
