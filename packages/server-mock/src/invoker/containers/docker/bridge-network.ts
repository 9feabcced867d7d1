import { type DockerDaemon, statusOf } from './docker-daemon.js'

/** A bridge of our own: containers on it see neither each other nor those on other bridges. */
export interface BridgeNetwork {
  readonly name: string
  /** Address of this machine on it. */
  readonly gateway: string
  /** Its interface on this machine. */
  readonly bridge: string
}

const conflict = [403, 409]
const bridgeOption = 'com.docker.network.bridge.name'
const betweenContainers = 'com.docker.network.bridge.enable_icc'
/** What the kernel takes for an interface. */
const longestBridge = 15

/** Makes the network when it is missing. Rejects when one of that name lets containers talk to each other. */
export async function provideNetwork(daemon: DockerDaemon, name: string): Promise<BridgeNetwork> {
  return (await findNetwork(daemon, name)) ?? makeNetwork(daemon, name)
}

async function makeNetwork(daemon: DockerDaemon, name: string): Promise<BridgeNetwork> {
  const bridge = `br-${name.replaceAll(/[^a-zA-Z0-9]/g, '')}`.slice(0, longestBridge)
  try {
    await daemon.call('create network', (api) =>
      api.createNetwork({
        Name: name,
        Driver: 'bridge',
        CheckDuplicate: true,
        EnableIPv6: false,
        Labels: { 'wsk.network': '1' },
        Options: { [bridgeOption]: bridge, [betweenContainers]: 'false' },
      }),
    )
  } catch (error) {
    // Another server was faster.
    if (!conflict.includes(statusOf(error) ?? 0)) throw error
  }
  const made = await findNetwork(daemon, name)
  if (made === undefined) throw new Error(`Docker made no network ${name}`)
  return made
}

async function findNetwork(daemon: DockerDaemon, name: string): Promise<BridgeNetwork | undefined> {
  try {
    const found = await daemon.call('inspect network', (api) => api.getNetwork(name).inspect())
    const options: Readonly<Record<string, string>> = found.Options ?? {}
    if (found.Driver !== 'bridge' || options[betweenContainers] !== 'false') {
      throw new Error(`the network ${name} lets containers reach each other; use another one, or remove it`)
    }
    const gateway = found.IPAM?.Config?.[0]?.Gateway
    if (gateway === undefined) throw new Error(`the network ${name} has no gateway`)
    return { name, gateway, bridge: options[bridgeOption] ?? `br-${found.Id.slice(0, 12)}` }
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}
