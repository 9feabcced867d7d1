import { asJsonText, type JsonText, jsonText, parseKeepingNumbers } from '@wsk/contract'
import { type ParameterVault, SealError } from '../support/parameter-vault.js'
import type { Entity, Parameter } from './entity.js'
import { isJsonObject } from './json-object.js'
import { entityKey } from './rule-documents.js'

type HasParameters = Exclude<Entity, { readonly entityType: 'rule' }>

/**
 * An entity as it is to be stored: every value under the current key of `vault`. What was sealed before under another
 * key is sealed anew, what cannot be opened stays as it is, and so does null, which says that there is no value
 * (rest-api 8.1). The same object where nothing changes.
 */
export function sealedEntity<E extends Entity>(entity: E, vault: ParameterVault): E {
  if (!hasParameters(entity) || vault.currentId === undefined) return entity
  const place = entityKey(entity)
  const sealed = entity.parameters.map((parameter) => sealedParameter(parameter, place, vault))
  const isSame = sealed.every((parameter, index) => parameter === entity.parameters[index])
  return isSame ? entity : { ...entity, parameters: sealed }
}

function hasParameters(entity: Entity): entity is HasParameters {
  return entity.entityType !== 'rule'
}

function sealedParameter(parameter: Parameter, entity: string, vault: ParameterVault): Parameter {
  const { key, value, encryption } = parameter
  if (value === null || value === undefined) return parameter
  const place = { entity, parameter: key }
  if (encryption === undefined) return { ...parameter, ...vault.seal(jsonText(value), place) }
  const sealed = { encryption, value }
  if (vault.keyIdOf(sealed) === vault.currentId) return parameter
  try {
    return { ...parameter, ...vault.seal(vault.open(sealed, [place]), place) }
  } catch (error) {
    if (error instanceof SealError) return parameter
    throw error
  }
}

/** Parameters of the entity `entity` as their owner wrote them; what cannot be opened stays sealed. */
export function openedParameters(
  parameters: readonly Parameter[],
  entity: string,
  vault: ParameterVault,
): readonly Parameter[] {
  return parameters.map((parameter) => {
    const { encryption, ...open } = parameter
    if (encryption === undefined) return parameter
    try {
      const text = vault.open({ encryption, value: parameter.value }, [{ entity, parameter: parameter.key }])
      return { ...open, value: valueOf(text) }
    } catch (error) {
      if (error instanceof SealError) return parameter
      throw error
    }
  })
}

/** Ids of the keys that an entity's values were sealed with; `undefined` stands for what nothing can read. */
export function keyIdsOf(entity: Entity, vault: ParameterVault): ReadonlySet<string | undefined> {
  const parameters = hasParameters(entity) ? entity.parameters : []
  return new Set(
    parameters.flatMap(({ value, encryption }) =>
      encryption === undefined ? [] : [vault.keyIdOf({ encryption, value })],
    ),
  )
}

export interface LockedContent {
  readonly content: JsonText
  /** Key to what `encryption` says. */
  readonly lockedArgs: Readonly<Record<string, string>>
  /** Entities that the values may come from. */
  readonly entities: readonly string[]
}

/** Arguments with every locked one opened, each number as it was written. Throws SealError naming the parameter. */
export function openedContent({ content, lockedArgs, entities }: LockedContent, vault: ParameterVault): JsonText {
  const parsed = parseKeepingNumbers(content)
  if (!isJsonObject(parsed)) return content
  const locked = new Map(Object.entries(lockedArgs))
  const members = Object.entries(parsed).map(([key, value]): readonly [string, unknown] => {
    const encryption = locked.get(key)
    if (encryption === undefined) return [key, value]
    const places = entities.map((entity) => ({ entity, parameter: key }))
    return [key, openedValue({ encryption, value }, { key, open: (sealed) => vault.open(sealed, places) })]
  })
  return asJsonText(JSON.stringify(Object.fromEntries(members)))
}

interface Opening {
  readonly key: string
  readonly open: (sealed: { readonly encryption: string; readonly value: unknown }) => string
}

function openedValue(sealed: { readonly encryption: string; readonly value: unknown }, { key, open }: Opening) {
  try {
    return valueOf(open(sealed))
  } catch (cause) {
    if (!(cause instanceof SealError)) throw cause
    throw new SealError(`parameter '${key.slice(0, 256)}' cannot be decrypted: ${cause.message}`, { cause })
  }
}

/** Throws SealError for what another server sealed and is no JSON. */
function valueOf(text: string): unknown {
  try {
    return parseKeepingNumbers(text)
  } catch (cause) {
    throw new SealError('it holds no JSON', { cause: cause instanceof SyntaxError ? undefined : cause })
  }
}
