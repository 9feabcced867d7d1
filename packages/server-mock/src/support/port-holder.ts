import { readdir, readFile, readlink } from 'node:fs/promises'

export interface PortHolder {
  readonly pid: number
  /** The command line, blanks between its parts, cut at 120 characters. */
  readonly command: string
}

const listening = '0A'

/**
 * Who listens on a TCP port of this machine. Undefined where that cannot be seen: another system than Linux,
 * another user's process, or nobody.
 */
export async function findPortHolder(port: number): Promise<PortHolder | undefined> {
  const inodes = new Set<string>()
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const inode of listeningInodes(await textOf(table), port)) inodes.add(`socket:[${inode}]`)
  }
  if (inodes.size === 0) return undefined
  for (const pid of await namesIn('/proc')) {
    if (/^[0-9]+$/.test(pid) && (await holdsAny(pid, inodes))) return holder(pid)
  }
  return undefined
}

function listeningInodes(table: string, port: number): readonly string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0')
  return table.split('\n').flatMap((line) => {
    const fields = line.trim().split(/\s+/)
    const [local, state, inode] = [fields[1], fields[3], fields[9]]
    return local?.endsWith(`:${wanted}`) === true && state === listening && inode !== undefined ? [inode] : []
  })
}

async function holdsAny(pid: string, sockets: ReadonlySet<string>): Promise<boolean> {
  for (const descriptor of await namesIn(`/proc/${pid}/fd`)) {
    const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '')
    if (sockets.has(target)) return true
  }
  return false
}

async function holder(pid: string): Promise<PortHolder> {
  const parts = (await textOf(`/proc/${pid}/cmdline`)).split('\0').filter((part) => part !== '')
  // Command lines are other people's text: nothing in them may reach a terminal as a control sequence.
  const command = parts
    .join(' ')
    .replaceAll(/\p{Cc}/gu, '?')
    .slice(0, 120)
  return { pid: Number(pid), command }
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '')
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}
