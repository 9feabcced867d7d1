import { ApiError, defaultNamespace, formatQualifiedName, parseQualifiedName, texts } from '@wsk/contract'
import { isBinaryCode } from './binary-code.js'
import type { Exec } from './entity.js'
import { isSameImage, parseImageName } from './image-name.js'
import { isJsonObject, member } from './json-object.js'
import type { JsonObject } from './json-object.js'
import { malformed } from './malformed.js'
import { resolveKind } from './runtimes-manifest.js'
import type { RuntimesManifest } from './runtimes-manifest.js'

export type SequenceExec = Extract<Exec, { readonly components: readonly string[] }>
export type BlackboxExec = Extract<Exec, { readonly image: string }>

/** An exec and the code that is stored apart from it. */
export interface ExecWithCode {
  readonly exec: Exec
  /** Source text, or base64 where `exec.binary`. */
  readonly code?: string
}

export function isSequence(exec: Exec): exec is SequenceExec {
  return 'components' in exec
}

export function isBlackbox(exec: Exec): exec is BlackboxExec {
  return 'image' in exec
}

/** It runs in an image that only its owner knows (invocation 11.3). */
export function isForeignImage(exec: Exec, { blackboxes }: Pick<RuntimesManifest, 'blackboxes'>): boolean {
  if (!isBlackbox(exec)) return false
  const image = parseImageName(exec.image)
  return image === undefined || !blackboxes.some((known) => isSameImage(known, image))
}

export interface ExecContext {
  readonly manifest: RuntimesManifest
  /** What a component's root of `_` stands for: the caller's namespace. */
  readonly namespace: string
}

/**
 * Reads `exec` of a PUT. `family:default` becomes the manifest's default, components become `/ns/[pkg/]name`.
 * Throws ApiError `malformedContent` with the texts of rest-api 12.2.
 */
export function parseExec(value: unknown, context: ExecContext): ExecWithCode {
  if (!isJsonObject(value)) throw malformed(texts.objectExpected)
  const sent = member(value, 'kind')
  if (typeof sent !== 'string') throw malformed(texts.kindNotString)
  const kind = sent.trim().toLowerCase()
  if (kind === 'sequence') return { exec: sequenceExec(value, context.namespace) }
  if (kind === 'blackbox') return blackboxExec(value)
  return codeExec(value, kind, context.manifest)
}

/**
 * Throws ApiError `badRequest` for a kind that the manifest marks as deprecated, or knows no longer (rest-api 11.3).
 * Sequences and images never are.
 */
export function checkNotDeprecated(exec: Exec, manifest: RuntimesManifest): void {
  if (isSequence(exec) || isBlackbox(exec)) return
  if (manifest.kinds.get(exec.kind)?.deprecated !== false) {
    throw new ApiError('badRequest', texts.runtimeDeprecated(exec.kind))
  }
}

function sequenceExec(value: JsonObject, namespace: string): SequenceExec {
  const components = member(value, 'components')
  if (components === undefined) throw malformed(texts.componentsUndefined)
  if (!Array.isArray(components)) throw malformed(texts.componentsNotArray)
  return {
    kind: 'sequence',
    components: components.map((component) => `/${formatQualifiedName(parseQualifiedName(component, namespace))}`),
  }
}

function blackboxExec(value: JsonObject): ExecWithCode {
  const image = member(value, 'image')
  if (typeof image !== 'string') throw malformed(texts.imageNotString)
  if (parseImageName(image) === undefined) throw malformed(texts.imageMalformed)
  const sent = codeOf(value)
  const code = sent === undefined || sent.trim() === '' ? undefined : sent
  return {
    exec: {
      kind: 'blackbox',
      image: image.trim(),
      binary: code !== undefined && isBinaryCode(code),
      ...mainOf(value, 'blackbox'),
      hasCode: code !== undefined,
    },
    ...(code === undefined ? {} : { code }),
  }
}

function codeExec(value: JsonObject, kind: string, manifest: RuntimesManifest): ExecWithCode {
  const runtime = resolveKind(manifest, kind)
  if (runtime === undefined) throw malformed(texts.kindUnknown(kind, validKinds(manifest)))
  const code = codeOf(value)
  if (code === undefined) throw malformed(runtime.attached ? texts.codeOrAttachment(kind) : texts.codeNotString(kind))
  const main = mainOf(value, kind)
  if (runtime.requireMain && main.main === undefined) throw malformed(texts.mainRequired(kind))
  return { exec: { kind: runtime.kind, binary: isBinaryCode(code), ...main, hasCode: true }, code }
}

/** Every kind a PUT may name by version, then the two that need no runtime. */
function validKinds(manifest: RuntimesManifest): readonly string[] {
  return [...manifest.kinds.keys(), 'sequence', 'blackbox']
}

/** `jar` is what old Java clients call their code. */
function codeOf(value: JsonObject): string | undefined {
  const code = member(value, 'code') ?? member(value, 'jar')
  if (code === undefined || typeof code === 'string') return code
  throw malformed(texts.attachmentMalformed(JSON.stringify(code).slice(0, 256)))
}

function mainOf(value: JsonObject, kind: string): { readonly main?: string } {
  const main = member(value, 'main')
  if (main === undefined) return {}
  if (typeof main !== 'string') throw malformed(texts.mainNotString(kind))
  return { main }
}

/** Path and name of a stored component, `/ns/[pkg/]name`. */
export function componentName(component: string): { readonly path: string; readonly name: string } {
  const { path, name } = parseQualifiedName(component, defaultNamespace)
  return { path, name }
}
