import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLinkedPackages } from './linked-packages.js'

const names = ['a', 'b', '@s/c', 'd', 'e'] as const
const versions = [1, 2] as const

/** Which version of which package each version of each package needs; the program itself is `''`. */
type Needs = Readonly<Record<string, Readonly<Record<string, number>>>>

const some = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...versions), { maxKeys: 4 })
const packages = names.flatMap((name) => versions.map((version) => `${name}@${version}`))
const graphs: fc.Arbitrary<Needs> = fc.record(Object.fromEntries(['', ...packages].map((one) => [one, some])))

/** The folder that pnpm makes for this. Returns where each package lies. */
function install(modules: string, needs: Needs): ReadonlyMap<string, string> {
  const folderOf = (id: string): string => {
    const name = id.slice(0, id.lastIndexOf('@'))
    return join(modules, '.pnpm', id.replace('/', '+'), 'node_modules', name)
  }
  for (const id of packages) mkdirSync(folderOf(id), { recursive: true })
  for (const [id, needed] of Object.entries(needs)) {
    const beside = id === '' ? modules : folderOf(id).slice(0, -id.slice(0, id.lastIndexOf('@')).length - 1)
    for (const [name, version] of Object.entries(needed)) {
      const link = join(beside, name)
      if (id.startsWith(`${name}@`)) continue
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(relative(dirname(link), folderOf(`${name}@${version}`)), link)
    }
  }
  return new Map(packages.map((id) => [realpathSync(folderOf(id)), id]))
}

test('every package finds the version that it needs, wherever it was placed', () => {
  fc.assert(
    fc.property(graphs, (needs) => {
      const folder = mkdtempSync(join(tmpdir(), 'wsk-linked-'))
      try {
        const ids = install(join(folder, 'node_modules'), needs)
        const placed = placeLinkedPackages(join(folder, 'node_modules'))
        const at = new Map(placed.map(({ place, path }) => [place, ids.get(path)]))
        expect(at.size).toBe(placed.length)
        const find = (place: string, name: string): string | undefined => {
          const parts = place.split('/node_modules/')
          const around = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/`)
          const places = [...around.map((one) => `${one}node_modules/${name}`), name]
          return places.map((one) => at.get(one)).find((id) => id !== undefined)
        }
        for (const [name, version] of Object.entries(needs[''] ?? {})) expect(at.get(name)).toBe(`${name}@${version}`)
        for (const [place, id = ''] of at) {
          // Those that need other versions of each other are cut off somewhere.
          if (place.split('/node_modules/').length >= 20) continue
          for (const [name, version] of Object.entries(needs[id] ?? {})) {
            if (!id.startsWith(`${name}@`)) expect([place, find(place, name)]).toEqual([place, `${name}@${version}`])
          }
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }),
    { numRuns: 60 },
  )
})
