import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** Tests read the sources, so that no test can pass on a stale build; the built binaries are tested as such. */
const alias = [
  { find: /^@wsk\/contract\/validate$/, replacement: path('packages/contract/src/generated/validate.js') },
  { find: /^@wsk\/contract$/, replacement: path('packages/contract/src/index.ts') },
  { find: /^@wsk\/sdk\/wskprops$/, replacement: path('packages/sdk/src/wskprops.ts') },
  { find: /^@wsk\/sdk$/, replacement: path('packages/sdk/src/index.ts') },
  { find: /^@wsk\/server-mock\/admin$/, replacement: path('packages/server-mock/src/admin.ts') },
  { find: /^@wsk\/server-mock$/, replacement: path('packages/server-mock/src/index.ts') },
]

const shared = {
  resolve: { alias },
  test: { testTimeout: 30_000, hookTimeout: 30_000, pool: 'forks' as const },
}

const clusters = [
  'test/{couchdb,docker,kafka}/**/*.test.ts',
  'test/system/{cluster,cluster-docs,docker-cluster,kafka-server,left-work,rolling-restart}.test.ts',
  'test/chaos/chaos.test.ts',
]

export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: [path('test/support/require-components.ts')],
    reporters: ['default', path('test/support/figures-reporter.ts')],
    projects: [
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'packages/contract/**/*.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'system',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: [
            'test/{contract,cli,compat,fuzz,repository,system}/**/*.test.ts',
            'test/chaos/{fault-plan,recovery,settle,verdict}.test.ts',
          ],
          exclude: clusters,
        },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'cluster',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: clusters,
          // Each of them is several servers that need both processors; beside one another they only wait.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'contract on a cluster',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: ['test/contract/**/*.test.ts', 'test/compat/{composer,openwhisk}*.test.ts'],
          // What is in a server's own folder, and the budget of hops that each controller has for itself.
          exclude: ['test/contract/{secrets,loops}.test.ts'],
          globalSetup: [path('test/support/cluster-ground.ts')],
          setupFiles: [path('test/support/only-on-cluster.ts')],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
