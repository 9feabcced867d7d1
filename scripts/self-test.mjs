// Do the checks still see what they are there for? Plants one forbidden import, one cycle and one
// `any` in a temporary tree and fails unless each is reported, and nothing else is.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './node-version.mjs'

const tree = mkdtempSync(join(tmpdir(), 'wsk-self-test-'))
const server = 'packages/server-mock/src'

const files = {
  'packages/server-mock/tsconfig.json': '{ "extends": "../../tsconfig.base.json", "include": ["src"] }',
  [`${server}/http/listen.ts`]: 'export const port = 3233\n',
  [`${server}/entity/clean.ts`]: 'export const name = "clean"\n',
  [`${server}/controller/list.ts`]: 'import { name } from "../entity/clean.js"\nexport const listed = name\n',
}

const planted = {
  'forbidden import': {
    files: {
      [`${server}/entity/reaches-out.ts`]: 'import { port } from "../http/listen.js"\nexport const reached = port\n',
    },
    tool: 'boundaries',
    report: /folder-entity: packages\/server-mock\/src\/entity\/reaches-out\.ts/,
  },
  cycle: {
    files: {
      [`${server}/controller/first.ts`]:
        'import { second } from "./second.js"\nexport const first = (): unknown => second\n',
      [`${server}/controller/second.ts`]:
        'import { first } from "./first.js"\nexport const second = (): unknown => first\n',
    },
    tool: 'lint',
    report: /import\(no-cycle\)/,
  },
  any: {
    files: { [`${server}/controller/untyped.ts`]: 'export const untyped = (value: any): unknown => value\n' },
    tool: 'lint',
    report: /no-explicit-any/,
  },
}

const tools = {
  boundaries: ['dependency-cruiser/bin/dependency-cruiser.mjs', ['--config', '.dependency-cruiser.mjs', 'packages']],
  lint: ['oxlint/bin/oxlint', ['--type-aware', 'packages']],
}

function write(contents) {
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }
}

function check(tool) {
  const [file, args] = tools[tool]
  const result = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: tree,
    encoding: 'utf8',
  })
  return { found: result.status !== 0, output: `${result.stdout}${result.stderr}` }
}

function fail(why, output) {
  process.stdout.write(`${why}\n${output}\n`)
  process.exitCode = 1
}

try {
  for (const config of ['.oxlintrc.json', '.dependency-cruiser.mjs', 'tsconfig.base.json']) {
    mkdirSync(dirname(join(tree, config)), { recursive: true })
    cpSync(join(root, config), join(tree, config))
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  write(files)
  for (const tool of Object.keys(tools)) {
    const clean = check(tool)
    if (clean.found) fail(`${tool} reports something in a clean tree`, clean.output)
  }
  for (const [name, plant] of Object.entries(planted)) {
    write(plant.files)
    const { output } = check(plant.tool)
    if (!plant.report.test(output)) fail(`${plant.tool} does not report the planted ${name}`, output)
    for (const path of Object.keys(plant.files)) rmSync(join(tree, path))
  }
} finally {
  rmSync(tree, { recursive: true, force: true })
}
