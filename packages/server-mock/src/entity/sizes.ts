import { ApiError, jsonText, texts } from '@wsk/contract'
import type { KeyValue } from '@wsk/contract'
import type { ExecWithCode } from './exec.js'

/** UTF-8 bytes. */
function byteLength(text: string): number {
  return Buffer.byteLength(text)
}

/** Bytes of code, image and main; of a sequence, of its components' names (rest-api 8.4). */
export function execSizeBytes({ exec, code }: ExecWithCode): number {
  if ('components' in exec) return exec.components.reduce((sum, name) => sum + byteLength(name), 0)
  const image = 'image' in exec ? exec.image : ''
  return byteLength(code ?? '') + byteLength(image) + byteLength(exec.main ?? '')
}

/** Bytes of every key and of the compact JSON of every value (rest-api 8.4). */
export function parametersSizeBytes(parameters: readonly KeyValue[]): number {
  return parameters.reduce((sum, { key, value }) => sum + byteLength(key) + byteLength(jsonText(value)), 0)
}

export interface SizedPut {
  readonly exec?: ExecWithCode
  readonly parameters?: readonly KeyValue[]
  readonly annotations?: readonly KeyValue[]
}

export interface SizeLimits {
  readonly execSizeBytes: number
  readonly parameterSizeBytes: number
}

/** Exec, parameters, annotations in this order. Throws ApiError `tooLarge` (413) for the first above its limit. */
export function checkPutSizes(put: SizedPut, limits: SizeLimits): void {
  if (put.exec !== undefined) checkField('exec', execSizeBytes(put.exec), limits.execSizeBytes)
  const { parameterSizeBytes } = limits
  if (put.parameters !== undefined) checkField('parameters', parametersSizeBytes(put.parameters), parameterSizeBytes)
  if (put.annotations !== undefined) checkField('annotations', parametersSizeBytes(put.annotations), parameterSizeBytes)
}

function checkField(field: 'exec' | 'parameters' | 'annotations', bytes: number, allowedBytes: number): void {
  if (bytes > allowedBytes) throw new ApiError('tooLarge', texts.fieldTooLarge(field, bytes, allowedBytes))
}

/** Throws ApiError `tooLarge` for a POST body above its limit; a body of exactly the limit passes. */
export function checkRequestSize(bytes: number, allowedBytes: number): void {
  if (bytes > allowedBytes) throw new ApiError('tooLarge', texts.requestTooLarge(bytes, allowedBytes))
}
