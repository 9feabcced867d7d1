import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Where pnpm keeps what its links lead to; a package is found there beside what it needs. */
export const packageStore = '.pnpm'

export interface PlacedPackage {
  /** Below `node_modules`: `left`, `@scope/left`, `left/node_modules/pad`. */
  readonly place: string
  /** The folder itself, without links. */
  readonly path: string
}

/** Two packages that need other versions of each other would go on for ever. */
const deepest = 20

/**
 * The packages of a `node_modules` folder that is made of links, each where it is found without links: at the top, or
 * below the one that needs it where another version has that name at the top. Links to nothing are left out.
 */
export function placeLinkedPackages(modules: string): readonly PlacedPackage[] {
  const store = realpathSync(join(modules, packageStore))
  const placed = new Map<string, string>(packagesIn(modules))
  // What is put into a map while it is iterated comes up as well.
  for (const [place, path] of placed) {
    if (place.split('/node_modules/').length > deepest) continue
    for (const [name, needed] of neighboursOf(path, store)) {
      const found = lookUp(placed, place, name)
      if (found === undefined) placed.set(name, needed)
      else if (found !== needed) placed.set(`${place}/node_modules/${name}`, needed)
    }
  }
  return [...placed].map(([place, path]) => ({ place, path }))
}

/** What `require(name)` finds from a package: below it, below those around it, at the top. */
function lookUp(placed: ReadonlyMap<string, string>, place: string, name: string): string | undefined {
  for (let at = place; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const found = placed.get(`${at}/node_modules/${name}`)
    if (found !== undefined) return found
  }
  return placed.get(name)
}

/** What lies beside a package in the store, and is not in the package itself. */
function neighboursOf(path: string, store: string): readonly (readonly [string, string])[] {
  if (!path.startsWith(`${store}${sep}`)) return []
  const home = `${sep}node_modules`
  const beside = path.slice(0, path.lastIndexOf(`${home}${sep}`) + home.length)
  return packagesIn(beside).filter(([name, needed]) => needed !== path && !existsSync(join(path, 'node_modules', name)))
}

/** Names and real folders of the packages in a folder `node_modules`. */
function packagesIn(modules: string): readonly (readonly [string, string])[] {
  return namesIn(modules).flatMap((name) => {
    const names = name.startsWith('@') ? namesIn(join(modules, name)).map((inner) => `${name}/${inner}`) : [name]
    return names.flatMap((one): readonly (readonly [string, string])[] => {
      const path = realFolder(join(modules, one))
      return path === undefined ? [] : [[one, path]]
    })
  })
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('.'))
}

function realFolder(path: string): string | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined
  return realpathSync(path)
}
