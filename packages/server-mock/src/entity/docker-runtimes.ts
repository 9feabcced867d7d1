import { parseRuntimesManifest } from './runtimes-manifest.js'
import type { RuntimesManifest } from './runtimes-manifest.js'

const attached = { attachmentName: 'codefile', attachmentType: 'text/plain' }

function kind(name: string, image: string, more: object = {}): object {
  return { kind: name, image: { prefix: 'wsk', name: image }, attached, deprecated: false, ...more }
}

const stemCells = [
  {
    initialCount: 2,
    memory: '256 MB',
    reactive: { minCount: 1, maxCount: 4, ttl: '2 minutes', threshold: 1, increment: 1 },
  },
]

/** Our images, which a server with Docker runs that is given no manifest. */
const dockerRuntimes = {
  runtimes: {
    nodejs: [
      kind('nodejs:20', 'action-nodejs-v20', { default: true, stemCells }),
      kind('nodejs:22', 'action-nodejs-v22'),
      kind('nodejs:24', 'action-nodejs-v24'),
    ],
    python: [kind('python:3.11', 'action-python-v3.11', { default: true })],
  },
  blackboxes: [{ prefix: 'wsk', name: 'action-native' }],
}

/** What `--native` names, by repository, and what runs it here. */
export const nativeImages: ReadonlyMap<string, string> = new Map([['openwhisk/dockerskeleton', 'wsk/action-native']])

export function dockerManifest(): RuntimesManifest {
  return parseRuntimesManifest(dockerRuntimes)
}
