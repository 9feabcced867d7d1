import { option } from './option.js'
import { text } from './option-types.js'

/** Where everything is stored. */
export const storeOptions = {
  store: option({
    type: text('URL', 'secret'),
    defaultText: 'in the data folder',
    text: 'CouchDB to keep everything in instead, couchdb://user:password@host:port[/prefix], or couchdbs: with TLS',
  }),
  storePassword: option({
    type: text('TEXT', 'secret'),
    defaultText: 'in --store',
    text: 'Password of the user in --store; better given by environment or file than by flag',
  }),
  storePasswordFile: option({
    type: text('FILE', 'file'),
    defaultText: 'none',
    text: 'File with that password instead',
  }),
}
