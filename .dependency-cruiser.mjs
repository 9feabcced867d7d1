// The import law of docs/architecture.md. Rules are made from the tables below.

const server = '^packages/server-mock/src/'

/** Packages that a package may name, besides itself. */
const packages = {
  contract: [],
  sdk: ['contract'],
  cli: ['sdk', 'contract'],
  'server-mock': ['contract'],
}

/** Folders that a folder of the server may import, besides `support`; adapters are ruled below. */
const folders = {
  entity: [],
  support: [],
  telemetry: [],
  auth: ['entity', 'store/port'],
  bus: ['telemetry'],
  config: [],
  controller: ['entity', 'auth', 'store/port', 'store/ask-again', 'loadbalancer/port', 'telemetry'],
  http: ['controller', 'auth', 'telemetry', 'entity'],
  'invoker/containers': ['telemetry', 'entity/image-name'],
  'invoker/runtime': ['entity', 'invoker/containers/port'],
  invoker: [
    'entity',
    'bus/port',
    'store/port',
    'store/ask-again',
    'store/final-record',
    'telemetry',
    'invoker/containers/port',
  ],
  loadbalancer: ['entity', 'bus/port', 'telemetry', 'store/port', 'store/final-record'],
  store: ['entity', 'telemetry'],
  gateway: ['entity', 'store/port', 'telemetry', 'controller/web'],
  admin: ['auth', 'entity', 'store/port', 'telemetry', 'http', 'config'],
}

/** Ports and their adapters: an adapter is named only by its port's `adapters.ts`. */
const ports = {
  bus: ['memory', 'kafka'],
  loadbalancer: ['lean', 'sharding'],
  store: ['embedded', 'couchdb'],
  'invoker/containers': ['process', 'docker'],
}

const either = (names) => `(${names.join('|')})`
const tests = '(\\.(test|test-d|conformance|bench)|-fixture)\\.ts$'

const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `package-${name}`,
  comment: `packages/${name} may import ${allowed.join(', ') || 'no other package'}`,
  severity: 'error',
  from: {
    path: `^packages/${name}/src/`,
    pathNot: name === 'cli' ? `${tests}|^packages/cli/src/services/(server|admin)/` : tests,
  },
  to: { path: '^packages/([^/]+)/', pathNot: `^packages/${either([name, ...allowed])}/` },
}))

const folderRules = Object.entries(folders).map(([folder, allowed]) => {
  const nested = Object.keys(folders).filter((other) => other !== folder && other.startsWith(`${folder}/`))
  return {
    name: `folder-${folder.replaceAll('/', '-')}`,
    comment: `${folder} may import ${['support', ...allowed].join(', ')}`,
    severity: 'error',
    from: {
      path: `${server}${folder}/`,
      pathNot: [tests, ...nested.map((other) => `${server}${other}/`)],
    },
    to: {
      path: server,
      pathNot: [folder, 'support', ...allowed].map((other) => `${server}${other}(/|\\.ts$)`),
      dependencyTypesNot: ['type-only'],
    },
  }
})

const adapterRules = Object.entries(ports).flatMap(([port, adapters]) => [
  {
    name: `adapters-of-${port.replaceAll('/', '-')}`,
    comment: `outside ${port}/ nobody imports an adapter of it, and inside only adapters.ts does`,
    severity: 'error',
    from: {
      path: server,
      pathNot: [tests, `${server}${port}/adapters\\.ts$`, `${server}${port}/${either(adapters)}/`],
    },
    to: { path: `${server}${port}/${either(adapters)}/`, dependencyTypesNot: ['type-only'] },
  },
  {
    name: `siblings-of-${port.replaceAll('/', '-')}`,
    comment: `an adapter of ${port} never imports its sibling`,
    severity: 'error',
    from: { path: `${server}${port}/${either(adapters)}/` },
    to: { path: `${server}${port}/${either(adapters)}/`, pathNot: `${server}${port}/$1/` },
  },
])

export default {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'packages-by-name',
      comment: 'another package is reached by its name, never by a path into its src',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/([^/]+)/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'axios-in-one-file',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/sdk/src/transport\\.ts$' },
      to: { path: 'node_modules/axios' },
    },
    {
      name: 'services-know-no-oclif',
      severity: 'error',
      from: { path: '^packages/cli/src/services/' },
      to: { path: ['node_modules/@oclif', '^packages/cli/src/commands/', '^packages/cli/src/base-command\\.ts$'] },
    },
    {
      name: 'output-knows-nothing',
      severity: 'error',
      from: { path: '^packages/cli/src/output/', pathNot: tests },
      to: { path: '^packages/cli/src/', pathNot: '^packages/cli/src/output/' },
    },
    {
      name: 'main-is-thin',
      severity: 'error',
      from: { path: `${server}main\\.ts$` },
      to: {
        path: server,
        pathNot: [`${server}config/`, `${server}server\\.ts$`, `${server}telemetry/`, `${server}support/`],
      },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...packageRules,
    ...folderRules,
    ...adapterRules,
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['^build/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
}
