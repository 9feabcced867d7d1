import { busOptions } from './bus-options.js'
import { limitOptions } from './limit-options.js'
import { nodeOptions } from './node-options.js'
import { option } from './option.js'
import type { GivenOptions, OptionValues } from './option.js'
import { choice, duration, integer, megabytes, text, toggle } from './option-types.js'
import { storeOptions } from './store-options.js'

const listening = {
  host: option({
    type: text('HOST', 'address'),
    default: '127.0.0.1',
    text: 'Address to listen on; one that is not loopback needs isolation or --trust-all',
  }),
  port: option({
    type: integer({ min: 0, max: 65_535 }, 'PORT'),
    default: '3233',
    text: 'Port to listen on; 0 picks a free one',
    withLibrary: 'that is the default',
  }),
  tls: option({
    type: toggle(),
    default: 'false',
    text: 'Serve HTTPS with a self-signed certificate, made at the first start',
  }),
  tlsCert: option({ type: text('FILE', 'file'), defaultText: 'none', text: 'Certificate chain to serve HTTPS with' }),
  tlsKey: option({ type: text('FILE', 'file'), defaultText: 'none', text: 'Private key of --tls-cert' }),
}

const state = {
  data: option({
    type: text('DIR', 'folder'),
    defaultText: '$XDG_DATA_HOME/wsk/server, or ~/.wsk/server',
    text: 'Folder that holds everything the server keeps',
    withLibrary: 'there is no default: give this or memory',
  }),
  memory: option({
    type: toggle(),
    default: 'false',
    text: 'Keep everything in memory; on disk is only what running containers need, in the folder for temporary files',
  }),
  sync: option({
    type: toggle(),
    default: 'false',
    text: 'Wait for the disk before anything is answered (without: power loss costs at most 100 ms)',
  }),
  activationTtl: option({
    type: duration({ min: 1000, max: 3650 * 86_400_000 }),
    default: '7d',
    text: 'How long activation records are kept',
  }),
  auth: option({
    type: text('UUID:KEY', 'secret'),
    defaultText: 'random at the first start',
    text: 'Key of the namespace guest; better given by environment or file than by flag',
  }),
  parameterKeys: option({
    type: text('ID:KEY,...', 'secret'),
    defaultText: 'none, parameters are stored in clear',
    text: 'Keys of stored parameters, 32 bytes in base64 each; the first encrypts, the others only read; better given by environment or file than by flag',
  }),
  parameterKeyFile: option({
    type: text('FILE', 'file'),
    defaultText: 'none',
    text: 'File with such keys instead, one ID:KEY on each line',
  }),
}

const watching = {
  metrics: option({
    type: choice(['auto', 'on', 'off']),
    default: 'auto',
    text: 'Serve /metrics for Prometheus, to anybody who reaches the port; auto: where that is only this machine',
  }),
  userEvents: option({
    type: toggle(),
    default: 'false',
    text: 'Publish an event for each activation and each look at a limit, for those who meter',
  }),
}

const running = {
  runtimes: option({
    type: text('FILE', 'file'),
    defaultText: 'built in',
    text: 'Runtime manifest (runtimes.json) to use instead of the built-in one',
  }),
  poolMemory: option({
    type: megabytes({ min: 32, max: 16_777_216 }),
    default: '1024 MB',
    text: 'Memory that all containers together may take',
  }),
  idleTimeout: option({
    type: duration({ min: 100, max: 86_400_000 }),
    default: '10m',
    text: 'How long a container without work is kept',
  }),
  prewarm: option({
    type: toggle(),
    default: 'true',
    text: 'Keep the started containers that the runtime manifest asks for',
  }),
  queueLength: option({
    type: integer({ min: 1, max: 1_000_000 }),
    default: '1000',
    text: 'Most activations under way or waiting; more are refused with 503',
  }),
  queueMemory: option({
    type: megabytes({ min: 1, max: 1_048_576 }),
    default: '128 MB',
    text: 'Most memory for parameters of activations under way or waiting; more are refused with 503',
  }),
  queueAge: option({
    type: duration({ min: 1000, max: 86_400_000 }),
    default: '5m',
    text: 'Longest wait of an activation for a container',
  }),
  closeTimeout: option({
    type: duration({ min: 0, max: 86_400_000 }),
    default: '330s',
    text: 'How long the graceful end waits for what was accepted; the rest is cut or left to the next start',
  }),
  closeDelay: option({
    type: duration({ min: 0, max: 86_400_000 }),
    default: '0s',
    text: 'How long a server that is told to end still takes requests and says on /ready that it will not, for load balancers to turn elsewhere',
  }),
  containers: option({
    type: choice(['process', 'docker']),
    default: 'process',
    text: 'What action code runs in: processes of this machine, or containers of a Docker daemon',
  }),
  dockerSocket: option({
    type: text('FILE', 'file'),
    default: '/var/run/docker.sock',
    text: 'Socket of the Docker daemon',
  }),
  dockerNetwork: option({
    type: text('NAME', 'name'),
    default: 'wsk',
    text: 'Bridge network of containers, made if missing; none of them reaches another one on it',
  }),
  imageRegistries: option({
    type: text('HOST,...', 'list'),
    defaultText: 'any',
    text: 'Registries that images of docker actions may come from; docker.io is that of images that name none',
  }),
  imagePull: option({
    type: choice(['auto', 'missing', 'never']),
    default: 'auto',
    text: 'Which images of docker actions are pulled; auto: latest for each new container, and other tags where that works',
  }),
  isolation: option({
    type: choice(['auto', 'none', 'bubblewrap']),
    default: 'auto',
    text: 'How processes of action code are kept apart; auto takes what the system has',
  }),
  keyServers: option({
    type: choice(['auto', 'public', 'any']),
    default: 'auto',
    text: 'Where APIs may have the keys of tokens read from: public addresses, or any; auto: any where only users of this machine reach the API',
  }),
  trustAll: option({
    type: toggle(),
    default: 'false',
    text: 'Allow other hosts and several namespaces without isolation: all code is trusted',
  }),
}

/** What `openServer` takes. */
export const libraryOptions = {
  ...listening,
  ...state,
  ...storeOptions,
  ...running,
  ...watching,
  ...nodeOptions,
  ...busOptions,
  ...limitOptions,
}

/** What only the program takes: how it reports and what it writes beside the data folder. */
const programOptions = {
  config: option({
    type: text('FILE', 'file'),
    defaultText: 'none',
    text: 'Configuration file, JSON or properties, with the names of this table as keys',
  }),
  readyFile: option({
    type: text('FILE', 'file'),
    defaultText: 'none',
    text: 'File to write the address to, as JSON, once the server answers',
  }),
  json: option({ type: toggle(), default: 'false', text: 'Print one line of JSON with the address when ready' }),
  writeProps: option({
    type: toggle(),
    default: 'false',
    text: 'Write address and key to ~/.wskprops (or WSK_CONFIG_FILE) even if that file exists',
  }),
  logLevel: option({
    type: choice(['debug', 'info', 'warn', 'error', 'off']),
    default: 'info',
    text: 'Least severe log lines to write, on standard error',
  }),
  logFormat: option({
    type: choice(['auto', 'text', 'json']),
    default: 'auto',
    text: 'Form of log lines; auto: text on a terminal, JSON elsewhere',
  }),
}

/** The one table: flags, environment, files, help text and docs/configuration.md are made from it. */
export const optionTable = { ...libraryOptions, ...programOptions }

export const optionSections: readonly (readonly [string, readonly string[]])[] = [
  ['Listening', Object.keys(listening)],
  ['State and keys', Object.keys({ ...state, ...storeOptions })],
  ['Running actions', Object.keys(running)],
  ['Watching', Object.keys(watching)],
  ['Cluster', Object.keys(nodeOptions)],
  ['Message bus', Object.keys(busOptions)],
  ['Limits', Object.keys(limitOptions)],
  ['Program', Object.keys(programOptions)],
]

export type LibraryOptions = GivenOptions<typeof libraryOptions>
export type LibraryValues = OptionValues<typeof libraryOptions>
export type ProgramValues = OptionValues<typeof optionTable>
