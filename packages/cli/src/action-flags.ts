import { boolean, integer, string } from '@oclif/core/flags'
import { annotationFlags, parameterFlags } from './flags.js'
import { knownExtensions } from './services/action/code-kinds.js'

const limit = (char: 't' | 'm' | 'l' | 'c', value: number, description: string) =>
  integer({ char, default: value, helpValue: 'LIMIT', description })

/** What ACTION may be. */
export const actionOperands = [
  `ACTION   a file of code, its kind told by its extension: ${knownExtensions.join(' ')}`,
  '         a .zip file, with --kind, --docker or --native',
  '         a folder that holds package.json or __main__.py, or any with --kind, --docker or --native',
  '         the names of actions with --sequence, the name of one with --copy',
]

/** What `action create` and `action update` share. */
export const actionFlags = {
  ...annotationFlags,
  ...parameterFlags,
  native: boolean({ description: 'treat ACTION as native action (zip file provides a compatible executable to run)' }),
  docker: string({ description: 'use provided docker image (a path on DockerHub) to run the action' }),
  copy: boolean({ description: 'treat ACTION as the name of an existing action' }),
  sequence: boolean({ description: 'treat ACTION as comma separated sequence of actions to invoke' }),
  kind: string({
    helpValue: 'KIND',
    description: 'the KIND of the action runtime (example: swift:default, nodejs:default)',
  }),
  main: string({
    description: 'the name of the action entry point (function or fully-qualified method name when applicable)',
  }),
  timeout: limit('t', 60_000, 'the timeout LIMIT in milliseconds after which the action is terminated'),
  memory: limit('m', 256, 'the maximum memory LIMIT in MB for the action'),
  logsize: limit('l', 10, 'the maximum log size LIMIT in MB for the action'),
  concurrency: limit('c', 1, 'the maximum intra-container concurrent activation LIMIT for the action'),
  web: string({
    description:
      'treat ACTION as a web action, a raw HTTP web action, or as a standard action; yes | true = web action, raw = raw HTTP web action, no | false = standard action',
  }),
  'web-secure': string({
    helpValue: 'SECRET',
    description:
      'secure the web action. where SECRET is true, false, or any string. Only valid when the ACTION is a web action',
  }),
}
