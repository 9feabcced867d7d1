import { parseJson } from './parse.js'
import { JsonSyntaxError } from './syntax-error.js'

/** Whether a text is one complete JSON text. */
export function isJson(text: string): boolean {
  try {
    parseJson(text)
    return true
  } catch (error) {
    if (error instanceof JsonSyntaxError) return false
    throw error
  }
}
