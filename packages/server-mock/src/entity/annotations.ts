import { type KeyValue, plainNumber } from '@wsk/contract'

/** The value of an annotation; `undefined` where there is none. */
export function annotationValue(annotations: readonly KeyValue[], key: string): unknown {
  return plainNumber(annotations.find((annotation) => annotation.key === key)?.value)
}

export function hasAnnotation(annotations: readonly KeyValue[], key: string): boolean {
  return annotations.some((annotation) => annotation.key === key)
}

/** Truthiness of `conductor` and `provide-api-key`: any array or object counts as true (rest-api 8.3). */
export function isTruthy(value: unknown): boolean {
  if (typeof value === 'number') return value !== 0
  return typeof value === 'object' ? value !== null : Boolean(value)
}

/** Whether an action is handed its caller's key; actions without the annotation are old ones and are (rest-api 8.3). */
export function providesApiKey(annotations: readonly KeyValue[]): boolean {
  return !hasAnnotation(annotations, 'provide-api-key') || isTruthy(annotationValue(annotations, 'provide-api-key'))
}

/** Whether parameters with a value are closed to payloads: only JSON `true` counts (rest-api 8.3). */
export function isFinal(annotations: readonly KeyValue[]): boolean {
  return annotationValue(annotations, 'final') === true
}

export function isConductor(annotations: readonly KeyValue[]): boolean {
  return isTruthy(annotationValue(annotations, 'conductor'))
}

/** The list with one annotation set, in its old place if it had one. */
export function withAnnotation(annotations: readonly KeyValue[], key: string, value: unknown): readonly KeyValue[] {
  return mergeAnnotations(annotations, { supplied: [{ key, value }] })
}

/** Stored ones without `remove`, overlaid by `supplied` (rest-api 11.4). Unknown names in `remove` are ignored. */
export function mergeAnnotations(
  stored: readonly KeyValue[],
  change: { readonly supplied: readonly KeyValue[]; readonly remove?: readonly string[] },
): readonly KeyValue[] {
  const byKey = new Map(stored.map((annotation) => [annotation.key, annotation]))
  for (const key of change.remove ?? []) byKey.delete(key)
  for (const annotation of change.supplied) byKey.set(annotation.key, annotation)
  return [...byKey.values()]
}
