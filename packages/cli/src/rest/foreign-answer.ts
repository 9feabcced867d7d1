import { isJson } from '../output/json/is-json.js'
import type { RestReply } from './rest-request.js'

/**
 * What to say about an answer of success that is none of an OpenWhisk API: another web server's, or a page to log in.
 * Such an answer counts as an empty one, as the Go `wsk` takes it, so that all seems well. Undefined for every other.
 */
export function foreignAnswerHint({ status, headers, text }: RestReply, host: string): string | undefined {
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  if (status < 200 || status > 299 || /[/+]json$/i.test(type.trim()) || text.trim() === '' || isJson(text)) {
    return undefined
  }
  const what = type === '' ? 'something else' : type
  return `An OpenWhisk API answers in JSON, ${host} with ${what}: probably nothing was done. Is this the right address? 'wsk property get --apihost' shows it.`
}
