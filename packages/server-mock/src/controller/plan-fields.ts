import { isJsonObject, type JsonObject, member } from '../entity/json-object.js'

// Readers of what the log of accepted work keeps. Each throws TypeError naming what is missing.

export function objectOf(value: unknown, what: string): JsonObject {
  if (!isJsonObject(value)) throw new TypeError(`${what} is no object`)
  return value
}

export function textOf(source: JsonObject, key: string): string {
  const value = member(source, key)
  if (typeof value !== 'string') throw new TypeError(`${key} is no text`)
  return value
}

export function numberOf(source: JsonObject, key: string): number {
  const value = member(source, key)
  if (typeof value !== 'number') throw new TypeError(`${key} is no number`)
  return value
}

export function listOf(source: JsonObject, key: string): readonly unknown[] {
  const value = member(source, key)
  if (!Array.isArray(value)) throw new TypeError(`${key} is no list`)
  return value
}
