import type { Colour } from './colour.js'
import { headed } from './lists.js'

/** One row of `api list`. */
export interface ApiRow {
  /** Absent: something else than an action. */
  readonly action?: string
  readonly verb: string
  readonly apiName: string
  readonly basePath: string
  readonly path: string
  readonly url: string
}

const widest = { action: 40, name: 30 } as const

/** A heading and one line for each operation; longer cells are cut. */
export function apiTable(rows: readonly ApiRow[], colour: Colour): string {
  const longest = (cells: readonly string[], least: number) => Math.max(least, ...cells.map((cell) => cell.length))
  const isEmpty = rows.length === 0
  const action = isEmpty
    ? 30
    : Math.min(
        widest.action,
        longest(
          rows.map((row) => row.action ?? ''),
          6,
        ),
      )
  const name = isEmpty
    ? 19
    : Math.min(
        widest.name,
        longest(
          rows.map(({ apiName }) => apiName),
          8,
        ),
      )
  const line = (cells: readonly [string, string, string, string]): string => {
    const [first, verb, title, url] = cells
    const left = first.slice(0, action).padEnd(action)
    return `${left} ${verb.padStart(7)} ${title.slice(0, name).padStart(name + 1)}  ${url}`
  }
  const heading = line(['Action', 'Verb', 'API Name', 'URL'])
  return headed(
    heading,
    rows.map((row) => line([row.action ?? '', row.verb, row.apiName, row.url])),
    colour,
  )
}

/** Six lines for each operation. */
export function apiDetails(rows: readonly ApiRow[]): string {
  return rows
    .map(({ action = '', apiName, basePath, path, verb, url }) =>
      [
        `Action: ${action}`,
        `   API Name: ${apiName}`,
        `   Base path: ${basePath}`,
        `   Path: ${path}`,
        `   Verb: ${verb}`,
        `   URL: ${url}`,
      ].join('\n'),
    )
    .join('\n')
}
