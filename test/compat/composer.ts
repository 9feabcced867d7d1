import { createRequire } from 'node:module'

export type Input = Readonly<Record<string, unknown>>

export interface Compiled {
  readonly composition: object
  readonly ast: object
  readonly version: string
}

export interface Composition {
  compile(): Compiled
}

type Combine = (...tasks: readonly unknown[]) => Composition

const require = createRequire(import.meta.url)

/** The published composer, typed as far as tests go: it brings no types. */
const composer = require('openwhisk-composer') as Readonly<Record<string, Combine>>

export const combine = (name: string, ...tasks: readonly unknown[]): Composition => {
  const combinator = composer[name]
  if (combinator === undefined) throw new Error(`the composer has no ${name}`)
  return combinator(...tasks)
}
