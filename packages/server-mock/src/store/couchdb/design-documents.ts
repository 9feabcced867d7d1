import type { ViewName } from './couch-database.js'

interface View {
  readonly map: string
  readonly reduce?: string
}

export interface DesignDocument {
  readonly name: string
  readonly views: Readonly<Record<string, View>>
}

const names = {
  subjects: 'subjects.v2.0.0',
  throttlings: 'namespaceThrottlings',
  whisks: 'whisks.v2.1.0',
  filters: 'whisks-filters.v2.1.1',
  cleanup: 'activations',
  ours: 'wsk.v1',
} as const

export const views = {
  actions: { design: names.whisks, view: 'actions' },
  triggers: { design: names.whisks, view: 'triggers' },
  rules: { design: names.whisks, view: 'rules' },
  packages: { design: names.whisks, view: 'packages' },
  publicPackages: { design: names.whisks, view: 'packages-public' },
  activations: { design: names.whisks, view: 'activations' },
  activationsByName: { design: names.filters, view: 'activations' },
  activationsByDate: { design: names.cleanup, view: 'byDate' },
  blockedNamespaces: { design: names.throttlings, view: 'blockedNamespaces' },
  owners: { design: names.ours, view: 'owners' },
  work: { design: names.ours, view: 'work' },
  keysByDate: { design: names.ours, view: 'keysByDate' },
} as const satisfies Readonly<Record<string, ViewName>>

// The functions run in CouchDB, in a JavaScript of long ago.

const entitySummary = `{
    namespace: doc.namespace, name: doc.name, version: doc.version,
    publish: doc.publish, annotations: doc.annotations, updated: doc.updated
  }`

/** Listed below its path, and below its namespace, too, where it is in a package. */
const entityView = (type: string, value: string): View => ({
  map: `function (doc) {
  if (doc.entityType !== '${type}') return;
  var value = ${value};
  var root = doc.namespace.split('/')[0];
  emit([doc.namespace, doc.updated], value);
  if (root !== doc.namespace) emit([root, doc.updated], value);
}`,
  reduce: '_count',
})

const actionSummary = `{
    namespace: doc.namespace, name: doc.name, version: doc.version,
    publish: doc.publish, annotations: doc.annotations, updated: doc.updated,
    limits: doc.limits, exec: { binary: !!(doc.exec && doc.exec.binary) }
  }`

const packageView = (isPublic: boolean): View => ({
  map: `function (doc) {
  if (doc.entityType !== 'package') return;
  var isBinding = !!doc.binding && Object.keys(doc.binding).length > 0;
${isPublic ? '  if (!doc.publish || isBinding) return;\n' : ''}  emit([doc.namespace, doc.updated], {
    namespace: doc.namespace, name: doc.name, version: doc.version, publish: doc.publish,
    annotations: doc.annotations, updated: doc.updated, binding: isBinding ? doc.binding : false
  });
}`,
  reduce: '_count',
})

const activationSummary = `{
    namespace: doc.namespace, name: doc.name, version: doc.version, publish: doc.publish,
    annotations: doc.annotations, activationId: doc.activationId, start: doc.start, cause: doc.cause
  };
  if (doc.end) {
    summary.end = doc.end;
    summary.duration = typeof doc.duration === 'number' ? doc.duration : doc.end - doc.start;
    summary.statusCode = doc.response ? doc.response.statusCode : undefined;
  }`

const isActivation = `if (doc.entityType !== 'activation') return;`

export const subjectsDesign: readonly DesignDocument[] = [
  {
    name: names.subjects,
    views: {
      identities: {
        map: `function (doc) {
  if (!doc.namespaces || doc.blocked) return;
  doc.namespaces.forEach(function (each) {
    var found = { _id: each.name + '/limits', namespace: each.name, uuid: each.uuid, key: each.key };
    emit([each.name], found);
    emit([each.uuid, each.key], found);
  });
}`,
      },
    },
  },
  {
    name: names.throttlings,
    views: {
      blockedNamespaces: {
        map: `function (doc) {
  if (doc._id.slice(-7) === '/limits') {
    if (doc.concurrentInvocations === 0 || doc.invocationsPerMinute === 0) emit(doc._id.slice(0, -7), 1);
  } else if (doc.blocked && doc.namespaces) {
    doc.namespaces.forEach(function (each) { emit(each.name, 1); });
  }
}`,
        reduce: '_sum',
      },
    },
  },
  {
    name: names.ours,
    views: {
      owners: {
        map: `function (doc) {
  if (!doc.subject || !doc.namespaces) return;
  doc.namespaces.forEach(function (each) {
    emit(['namespace', each.name], null);
    emit(['uuid', each.uuid], null);
  });
}`,
      },
    },
  },
]

export const entitiesDesign: readonly DesignDocument[] = [
  {
    name: names.whisks,
    views: {
      actions: entityView('action', actionSummary),
      triggers: entityView('trigger', entitySummary),
      rules: entityView('rule', '1'),
      packages: packageView(false),
      'packages-public': packageView(true),
    },
  },
]

export const activationsDesign: readonly DesignDocument[] = [
  {
    name: names.whisks,
    views: {
      activations: {
        map: `function (doc) {
  ${isActivation}
  var summary = ${activationSummary}
  emit([doc.namespace, doc.start], summary);
}`,
        reduce: '_count',
      },
    },
  },
  {
    name: names.filters,
    views: {
      activations: {
        map: `function (doc) {
  ${isActivation}
  var annotations = doc.annotations || [], path, binding;
  for (var at = 0; at < annotations.length; at++) {
    if (annotations[at].key === 'path') path = annotations[at].value;
    if (annotations[at].key === 'binding') binding = annotations[at].value;
  }
  var name = doc.name;
  if (typeof binding === 'string') name = binding.slice(binding.lastIndexOf('/') + 1) + '/' + name;
  else if (typeof path === 'string' && path.split('/').length === 3) name = path.split('/')[1] + '/' + name;
  var summary = ${activationSummary}
  emit([doc.namespace + '/' + name, doc.start], summary);
}`,
        reduce: '_count',
      },
    },
  },
  {
    name: names.cleanup,
    views: {
      byDate: {
        map: `function (doc) {
  ${isActivation}
  emit(doc.start, [doc._id, doc._rev]);
}`,
      },
    },
  },
  {
    name: 'logCleanup',
    views: {
      byDateWithLogs: {
        map: `function (doc) {
  ${isActivation}
  var isSequence = (doc.annotations || []).some(function (each) {
    return each.key === 'kind' && each.value === 'sequence';
  });
  if (!isSequence && doc.logs && doc.logs.length > 0) emit(doc.start, doc._id);
}`,
      },
    },
  },
]

export const workDesign: readonly DesignDocument[] = [
  {
    name: names.ours,
    views: {
      work: {
        map: `function (doc) {
  if (doc.controller !== undefined && doc.work) emit([doc.controller, doc.order], null);
}`,
      },
      keysByDate: {
        map: `function (doc) {
  if (doc.keyed) emit(doc.keyed.atMs, [doc._id, doc._rev]);
}`,
      },
    },
  },
]
