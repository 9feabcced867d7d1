import { asJsonText, RawJson } from '@wsk/contract'
import { accepted, type Row, stored, v1 } from './rows.js'
import * as samples from './samples.js'

const code = 'function main() {}'

/** Actions and activations. */
export const actionRows: Readonly<Record<string, Row>> = {
  'actions.list': {
    call: ({ actions }) => actions.list(),
    reply: stored([samples.sampleActionSummary('hello')]),
    operationId: 'getAllActions',
    url: `${v1}/_/actions?limit=200&skip=0`,
    gives: [samples.sampleActionSummary('hello')],
  },
  'actions.list of a package': {
    call: ({ actions }) => actions.list({ package: '/other/tools', limit: 5, skip: 2 }),
    reply: stored([]),
    operationId: 'getActionsInPackage',
    url: `${v1}/other/actions/tools/?limit=5&skip=2`,
  },
  'actions.count': {
    call: ({ actions }) => actions.count({ namespace: 'guest' }),
    reply: stored({ actions: 7 }),
    operationId: 'getAllActions',
    url: `${v1}/guest/actions?count=true`,
    gives: 7,
  },
  'actions.count of a package': {
    call: ({ actions }) => actions.count({ package: 'tools', skip: 1 }),
    reply: stored({ actions: 7 }),
    operationId: 'getActionsInPackage',
    url: `${v1}/_/actions/tools/?count=true&skip=1`,
    gives: 7,
  },
  'actions.get': {
    call: ({ actions }) => actions.get('hello'),
    reply: stored(samples.sampleAction),
    operationId: 'getActionByName',
    url: `${v1}/_/actions/hello`,
    gives: samples.sampleAction,
  },
  'actions.get in a package, without code': {
    call: ({ actions }) => actions.get('/guest/tools/my action', { code: false }),
    reply: stored(samples.sampleAction),
    operationId: 'getActionInPackageByName',
    url: `${v1}/guest/actions/tools/my%20action?code=false`,
  },
  'actions.create': {
    call: ({ actions }) =>
      actions.create('hello', {
        exec: { kind: 'nodejs:default', code },
        parameters: { a: 1 },
        annotations: { b: [2] },
      }),
    reply: stored(samples.sampleAction),
    operationId: 'updateAction',
    url: `${v1}/_/actions/hello?overwrite=false`,
    body: `{"annotations":[{"key":"b","value":[2]}],"parameters":[{"key":"a","value":1}],"exec":{"kind":"nodejs:default","code":"${code}"}}`,
  },
  'actions.create of an archive': {
    call: ({ actions }) =>
      actions.create('tools/zip', { exec: { kind: 'nodejs:20', code: Buffer.from('PK\u0003\u0004') } }),
    reply: stored(samples.sampleAction),
    operationId: 'updateActionInPackage',
    url: `${v1}/_/actions/tools/zip?overwrite=false`,
    body: '{"exec":{"kind":"nodejs:20","code":"UEsDBA=="}}',
  },
  'actions.create of a sequence': {
    call: ({ actions }) => {
      return actions.create('all', { exec: { kind: 'sequence', components: ['one', 'tools/two', '/other/three'] } })
    },
    reply: stored(samples.sampleAction),
    operationId: 'updateAction',
    url: `${v1}/_/actions/all?overwrite=false`,
    body: '{"exec":{"kind":"sequence","components":["/_/one","/_/tools/two","/other/three"]}}',
  },
  'actions.update with text of its own': {
    call: ({ actions }) => actions.update('hello', new RawJson(asJsonText('{"parameters":[{"key":"a","value":1.0}]}'))),
    reply: stored(samples.sampleAction),
    operationId: 'updateAction',
    url: `${v1}/_/actions/hello?overwrite=true`,
    body: '{"parameters":[{"key":"a","value":1.0}]}',
  },
  'actions.update of limits and annotations': {
    call: ({ actions }) => {
      return actions.update('tools/sort', {
        limits: { memory: 512 },
        delAnnotations: ['a'],
        parameters: [{ key: 'p', value: 1, init: true }],
      })
    },
    reply: stored(samples.sampleAction),
    operationId: 'updateActionInPackage',
    url: `${v1}/_/actions/tools/sort?overwrite=true`,
    body: '{"limits":{"memory":512},"delAnnotations":["a"],"parameters":[{"key":"p","value":1,"init":true}]}',
  },
  'actions.delete': {
    call: ({ actions }) => actions.delete('a&b@c'),
    reply: stored(samples.sampleAction),
    operationId: 'deleteAction',
    url: `${v1}/_/actions/a&b@c`,
  },
  'actions.delete in a package': {
    call: ({ actions }) => actions.delete('tools/sort'),
    reply: stored(samples.sampleAction),
    operationId: 'deleteActionInPackage',
    url: `${v1}/_/actions/tools/sort`,
  },
  'actions.invoke for the result': {
    call: ({ actions }) => actions.invoke('hello', { name: 'World' }, { result: true }),
    reply: { ...stored({ greeting: 'Hello World!' }), headers: { 'x-openwhisk-activation-id': samples.sampleId } },
    operationId: 'invokeAction',
    url: `${v1}/_/actions/hello?blocking=true&result=true`,
    body: '{"name":"World"}',
    gives: { greeting: 'Hello World!' },
  },
  'actions.invoke in a package, with a wait of its own': {
    call: ({ actions }) => actions.invoke('/guest/tools/sort', undefined, { blocking: true, waitMs: 5000 }),
    reply: stored(samples.sampleActivation),
    operationId: 'invokeActionInPackage',
    url: `${v1}/guest/actions/tools/sort?blocking=true&result=false&timeout=5000`,
    body: '{}',
    gives: {
      status: 'completed',
      activationId: samples.sampleId,
      result: { greeting: 'Hello World!' },
      activation: samples.sampleActivation,
    },
  },
  'actions.invoke with an array for an answer': {
    call: ({ actions }) => actions.invoke('hello', {}, { blocking: true }),
    reply: { ...stored([1, 2]), headers: { 'x-openwhisk-activation-id': samples.sampleId } },
    operationId: 'invokeAction',
    url: `${v1}/_/actions/hello?blocking=true&result=false`,
    body: '{}',
    gives: { status: 'completed', activationId: samples.sampleId, result: [1, 2] },
  },
  'actions.start': {
    call: async ({ actions }) => (await actions.start('hello', new RawJson(asJsonText('{"n":1e400}')))).activationId,
    reply: accepted,
    operationId: 'invokeAction',
    url: `${v1}/_/actions/hello?blocking=false&result=false`,
    body: '{"n":1e400}',
    gives: samples.sampleId,
  },
  'activations.list': {
    call: ({ activations }) => activations.list({ limit: 1, name: 'tools/sort', since: 1, upto: 2 }),
    reply: stored([samples.sampleSummary(samples.sampleId, 2)]),
    operationId: 'getActivations',
    url: `${v1}/_/activations?limit=1&name=tools%2Fsort&since=1&skip=0&upto=2`,
  },
  'activations.list of records': {
    call: ({ activations }) => activations.list({ docs: true, namespace: 'guest' }),
    reply: stored([samples.sampleActivation]),
    operationId: 'getActivations',
    url: `${v1}/guest/activations?docs=true&limit=200&skip=0`,
  },
  'activations.count': {
    call: ({ activations }) => activations.count({ name: 'hello', skip: 1 }),
    reply: stored({ activations: 3 }),
    operationId: 'getActivations',
    url: `${v1}/_/activations?count=true&name=hello&skip=1`,
    gives: 3,
  },
  'activations.get': {
    call: ({ activations }) => activations.get(samples.sampleId),
    reply: stored(samples.sampleFailure),
    operationId: 'getActivationById',
    url: `${v1}/_/activations/${samples.sampleId}`,
    gives: samples.sampleFailure,
  },
  'activations.logs': {
    call: ({ activations }) => activations.logs(samples.sampleId, { namespace: 'guest' }),
    reply: stored({ logs: ['one'] }),
    operationId: 'getActivationLogs',
    url: `${v1}/guest/activations/${samples.sampleId}/logs`,
    gives: ['one'],
  },
  'activations.result': {
    call: ({ activations }) => activations.result(samples.sampleId),
    reply: stored(samples.sampleActivation.response),
    operationId: 'getActivationResult',
    url: `${v1}/_/activations/${samples.sampleId}/result`,
    gives: samples.sampleActivation.response,
  },
}
