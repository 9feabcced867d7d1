import type { KeyValues, Parameter } from './entities.js'

/** The API's form of parameters and annotations. */
export function toKeyValues(given: KeyValues): readonly Parameter[] {
  return isList(given) ? given : Object.entries(given).map(([key, value]) => ({ key, value }))
}

function isList(given: KeyValues): given is readonly Parameter[] {
  return Array.isArray(given)
}

/** Bodies as callers give them: parameters and annotations may be objects. */
export interface KeyValueInput {
  readonly parameters?: KeyValues
  readonly annotations?: KeyValues
}

/** The same body with both in the API's form. */
export function withKeyValues<T extends KeyValueInput>(
  input: T,
): Omit<T, keyof KeyValueInput> & {
  readonly parameters?: readonly Parameter[]
  readonly annotations?: readonly Parameter[]
} {
  const { parameters, annotations, ...rest } = input
  return {
    ...rest,
    ...(annotations === undefined ? {} : { annotations: toKeyValues(annotations) }),
    ...(parameters === undefined ? {} : { parameters: toKeyValues(parameters) }),
  }
}
