import { parseRuntimesManifest } from './runtimes-manifest.js'
import type { RuntimesManifest } from './runtimes-manifest.js'

const attached = { attachmentName: 'codefile', attachmentType: 'text/plain' }

function kind(name: string, image: string, more: object = {}): object {
  return {
    kind: name,
    image: { prefix: 'openwhisk', name: image, tag: 'nightly' },
    attached,
    deprecated: false,
    ...more,
  }
}

const stemCells = [
  {
    initialCount: 2,
    memory: '256 MB',
    reactive: { minCount: 1, maxCount: 4, ttl: '2 minutes', threshold: 1, increment: 1 },
  },
]

/** The manifest of a server that is given none (rest-api 12.3, invocation 22), in the grammar of `runtimes.json`. */
export const defaultRuntimes = {
  runtimes: {
    nodejs: [
      kind('nodejs:18', 'action-nodejs-v18'),
      kind('nodejs:20', 'action-nodejs-v20', { default: true, stemCells }),
    ],
    python: [kind('python:3.10', 'action-python-v3.10', { default: true }), kind('python:3.11', 'action-python-v3.11')],
    swift: [kind('swift:5.3', 'action-swift-v5.3', { default: true }), kind('swift:5.7', 'action-swift-v5.7')],
    java: [kind('java:8', 'java8action', { default: true, requireMain: true })],
    php: [kind('php:8.1', 'action-php-v8.1', { default: true })],
    ruby: [kind('ruby:2.5', 'action-ruby-v2.5', { default: true })],
    go: [kind('go:1.20', 'action-golang-v1.20', { default: true })],
    dotnet: [
      kind('dotnet:3.1', 'action-dotnet-v3.1', { default: true, requireMain: true }),
      kind('dotnet:6.0', 'action-dotnet-v6.0', { requireMain: true }),
    ],
    rust: [kind('rust:1.34', 'action-rust-v1.34', { default: true })],
  },
  blackboxes: [{ prefix: 'openwhisk', name: 'dockerskeleton', tag: 'nightly' }],
} as const

export function defaultManifest(): RuntimesManifest {
  return parseRuntimesManifest(defaultRuntimes)
}
