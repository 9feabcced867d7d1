import openapiTS, { astToString } from 'openapi-typescript'
import type { ContractDocument } from './document.ts'

/** `generated/api.ts`: the TypeScript types of the document. */
export async function apiTypes({ source }: ContractDocument, banner: string): Promise<string> {
  const nodes = await openapiTS(structuredClone(source) as never, {
    immutable: true,
    defaultNonNullable: false,
    silent: true,
  })
  const text = astToString(nodes).replaceAll(/^export type (?:webhooks|\$defs) = Record<string, never>;\n/gm, '')
  return `${banner}\n${text}`
}
