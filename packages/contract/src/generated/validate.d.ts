// Generated from openapi.yaml by codegen/codegen.ts. Change the document, not this file.
import type { components } from './api.js'
import type { OperationId } from './routes.js'

/** Problems of a value under a schema of the document; empty: none. */
export function validateSchema(name: keyof components['schemas'], value: unknown): readonly string[]

/** Problems of a JSON body of a request. */
export function validateRequestBody(operationId: OperationId, value: unknown): readonly string[]

/** Problems of the decoded texts of path or query parameters; one that is not declared is a problem. */
export function validateParameters(
  operationId: OperationId,
  where: 'path' | 'query',
  texts: Readonly<Record<string, string>>,
): readonly string[]

/** Problems of a reply: an undocumented status or content type is one. The value is parsed JSON, or the text of other types. */
export function validateReply(
  operationId: OperationId,
  status: number,
  contentType: string | undefined,
  value: unknown,
): readonly string[]
