import { option } from './option.js'
import { choice, integer, text } from './option-types.js'

/** Which part of a cluster this process is. */
export const nodeOptions = {
  role: option({
    type: choice(['all', 'controller', 'invoker']),
    default: 'all',
    text: 'What this process does: answer the REST API, run actions, or both',
  }),
  id: option({
    type: integer({ min: 0, max: 9999 }, 'N'),
    defaultText: '0 with --role all',
    text: 'Number of this controller, or of this invoker; no other process has it',
  }),
  name: option({
    type: text('NAME', 'name'),
    defaultText: 'none',
    text: 'Name of this controller or invoker instead; an invoker gets a number for it, the same at every start',
  }),
  apiHost: option({
    type: text('URL', 'URL'),
    defaultText: 'the address of this server',
    text: 'Where actions find the REST API; what an invoker of its own tells them',
  }),
  pepper: option({
    type: text('BASE64', 'secret'),
    defaultText: 'random at the first start',
    text: 'Secret of 32 bytes in base64 that keys of namespaces are checked with, the same for all controllers; better given by environment or file than by flag',
  }),
  pepperFile: option({
    type: text('FILE', 'file'),
    defaultText: 'pepper in the data folder',
    text: 'File with that secret instead',
  }),
  adminKey: option({
    type: text('KEY', 'secret'),
    defaultText: 'random at the first start',
    text: 'Key of operators; better given by environment or file than by flag',
  }),
  adminKeyFile: option({
    type: text('FILE', 'file'),
    defaultText: 'admin.key in the data folder',
    text: 'File with that key instead',
  }),
}
