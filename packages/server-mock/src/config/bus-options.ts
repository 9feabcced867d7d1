import { option } from './option.js'
import { choice, integer, text, toggle } from './option-types.js'

/** What carries messages between controllers and invokers. */
export const busOptions = {
  bus: option({
    type: text('URL', 'memory or URL'),
    default: 'memory',
    text: 'What carries messages: memory, inside this process, or kafka://HOST:PORT,... with one or more brokers of a cluster',
  }),
  busPrefix: option({
    type: text('TEXT'),
    defaultText: 'none',
    text: 'In front of the names of all topics and groups, for clusters that others use as well',
  }),
  busReplicas: option({
    type: integer({ min: 1, max: 9 }),
    defaultText: '3, or as many as are there or named',
    text: 'Copies of each topic that is made; a majority of them has what is acknowledged',
  }),
  busTls: option({ type: toggle(), default: 'false', text: 'Speak TLS with the brokers' }),
  busCa: option({
    type: text('FILE', 'file'),
    defaultText: 'those that Node.js trusts',
    text: 'Certificates of authorities to trust for brokers, PEM; means --bus-tls',
  }),
  busCert: option({
    type: text('FILE', 'file'),
    defaultText: 'none',
    text: 'Certificate to show to brokers, PEM; means --bus-tls',
  }),
  busKey: option({ type: text('FILE', 'file'), defaultText: 'none', text: 'Private key of --bus-cert' }),
  busUser: option({ type: text('NAME'), defaultText: 'none', text: 'User to tell brokers by SASL' }),
  busPassword: option({
    type: text('PASSWORD', 'secret'),
    defaultText: 'none',
    text: 'Password of --bus-user; better given by environment or file than by flag',
  }),
  busPasswordFile: option({ type: text('FILE', 'file'), defaultText: 'none', text: 'File with that password instead' }),
  busMechanism: option({
    type: choice(['SCRAM-SHA-512', 'SCRAM-SHA-256', 'PLAIN']),
    default: 'SCRAM-SHA-512',
    text: 'How --bus-user is told',
  }),
}
