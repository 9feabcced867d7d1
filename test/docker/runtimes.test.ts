import { missingComponent } from '../support/components.js'
import { describeRuntime, type RuntimeSamples } from './describe-runtime.js'

const missing = await missingComponent('docker')

const nodejs: Omit<RuntimeSamples, 'image'> = {
  echo: 'function main(args) { return args }',
  prints: 'function main() { console.log("out"); console.error("err"); return {} }',
  environment: 'function main() { return process.env }',
  counts: 'let n = 0; function main() { n += 1; return { n } }',
  broken: 'function main( {',
  brokenAnswer: /^Initialization has failed due to: .*SyntaxError/s,
  noObject: 'function main() { return "text" }',
  exits: 'function main() { process.exit(0) }',
  initialized: '{"OK":true}',
  notInitialized: [403, 'System not initialized.'],
  noResult: [502, 'The action did not return a dictionary.'],
  badBody: [500, /^\{"error":"Bad request\."\}$/],
  client: `async function main() {
    const clients = [require('openwhisk'), (await import('openwhisk')).default]
    const [client] = new Set(clients.map((open) => typeof open({ apihost: 'x', api_key: 'a:b' }).actions.invoke))
    return { client }
  }`,
  meets: `const waiting = []
    function main({ n, of }) {
      return new Promise((resolve) => {
        waiting.push(() => resolve({ n }))
        if (waiting.length === of) for (const go of waiting) go()
      })
    }`,
}

for (const version of [20, 22, 24]) {
  describeRuntime(`the image of nodejs:${version}`, { ...nodejs, image: `wsk/action-nodejs-v${version}` }, missing)
}

describeRuntime(
  'the image of python:3.11',
  {
    image: 'wsk/action-python-v3.11',
    echo: 'def main(args): return args',
    prints: 'import sys\ndef main(args):\n  print("out")\n  print("err", file=sys.stderr)\n  return {}',
    environment: 'import os\ndef main(args): return dict(os.environ)',
    counts: 'n = 0\ndef main(args):\n  global n\n  n += 1\n  return {"n": n}',
    broken: 'def main(',
    brokenAnswer: /^Cannot start action\. Check logs for details\.$/,
    noObject: 'def main(args): return "text"',
    exits: 'import os\ndef main(args): os._exit(0)',
    initialized: '{"ok":true}',
    notInitialized: [500, 'no action defined yet'],
    noResult: [502, 'The action did not return a dictionary or array.'],
    badBody: [400, /^\{"error": ?"Error unmarshaling request: /],
  },
  missing,
)

describeRuntime(
  'the image of executables',
  {
    image: 'wsk/action-native',
    echo: '#!/bin/sh\ncat',
    prints: '#!/bin/sh\necho out\necho err >&2\necho "{}"',
    environment: '#!/usr/bin/python3\nimport json, os\nprint(json.dumps(dict(os.environ)))',
    broken: 'echo no shebang',
    brokenAnswer: /^The action failed to generate or locate a binary\. See logs for details\.$/,
    noObject: '#!/bin/sh\necho text',
    exits: '#!/bin/sh\nexit 3',
    initialized: 'OK',
    notInitialized: [502, 'The action failed to locate a binary. See logs for details.'],
    noResult: [502, 'The action did not return a dictionary or array.'],
    badBody: [404, /The action did not receive a dictionary or array as an argument\./],
  },
  missing,
)
