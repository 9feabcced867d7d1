import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { BridgeNetwork } from './bridge-network.js'
import { isOver, ownLease } from './left-containers.js'

/** Keeps containers from this machine: what comes in from their bridge is dropped, but for answers and the API. */
export interface HostFirewall {
  /** Lets containers reach one TCP port of the gateway's address; ends with the disposal. */
  admit(port: number): Promise<AsyncDisposable>
}

/** Where a cloud tells machines their secrets. */
const metadataAddresses = '169.254.0.0/16'
/** Several servers may be changing rules at the same time. */
const waitSeconds = '10'

/** Resolves with what it printed. */
function rule(...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('iptables', ['-w', waitSeconds, ...args], (error, stdout) => {
      if (error === null) resolve(stdout)
      else reject(new Error(`iptables: ${error.message}`, { cause: error }))
    })
  })
}

async function has(...args: readonly string[]): Promise<boolean> {
  return rule(...args).then(
    () => true,
    () => false,
  )
}

/** The comment says whose door it is. */
function door(gateway: string, port: string, lease: string): readonly string[] {
  return ['-p', 'tcp', '-d', gateway, '--dport', port, '-m', 'comment', '--comment', lease, '-j', 'ACCEPT']
}

/** Closes the doors of servers that have gone: their ports may be somebody else's by now. */
async function forgetDoors(chain: string, gateway: string): Promise<void> {
  const rules = await rule('-S', chain)
  for (const line of rules.split('\n')) {
    const [, port = '', lease = ''] = /--dport (\d+) .*--comment "?([^\s"]+)"? .*ACCEPT/.exec(line) ?? []
    if (lease !== '' && isOver(lease)) await has('-D', chain, ...door(gateway, port, lease))
  }
}

/**
 * Puts the rules there, once for each bridge; they stay, as the network does. Rejects where this process may not,
 * there is no iptables, or the daemon is on another machine.
 */
export async function closeHost({ bridge, gateway }: BridgeNetwork): Promise<HostFirewall> {
  if (!existsSync(`/sys/class/net/${bridge}`)) throw new Error(`the bridge ${bridge} is not on this machine`)
  const chain = `WSK-${bridge}`.toUpperCase()
  if (!(await has('-n', '-L', chain))) {
    // Another server may be making it too; whoever comes second finds it there.
    await has('-N', chain)
  }
  const wanted: readonly (readonly string[])[] = [
    ['-m', 'conntrack', '--ctstate', 'ESTABLISHED,RELATED', '-j', 'ACCEPT'],
    ['-j', 'DROP'],
  ]
  for (const each of wanted) if (!(await has('-C', chain, ...each))) await rule('-A', chain, ...each)
  if (!(await has('-C', 'INPUT', '-i', bridge, '-j', chain))) await rule('-I', 'INPUT', '1', '-i', bridge, '-j', chain)
  const egress = ['-i', bridge, '-d', metadataAddresses, '-j', 'DROP']
  if (!(await has('-C', 'DOCKER-USER', ...egress))) await rule('-I', 'DOCKER-USER', '1', ...egress)
  await forgetDoors(chain, gateway)
  return {
    admit: async (port) => {
      const accept = door(gateway, String(port), ownLease())
      await rule('-I', chain, '1', ...accept)
      return { [Symbol.asyncDispose]: async () => void (await has('-D', chain, ...accept)) }
    },
  }
}
