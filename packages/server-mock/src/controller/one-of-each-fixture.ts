import { openTestApi, type TestApi } from '../test-support/test-api.js'

export const code = { exec: { kind: 'nodejs:20', code: 'function main() {}' } }

/** With the action `hello`, the trigger `tick`, the package `tools` and the rule `link` in `guest`. */
export async function openWithOneOfEach(): Promise<TestApi> {
  const api = await openTestApi()
  await api.call('PUT', 'guest/actions/hello', { body: { exec: { kind: 'nodejs:20', code: 'hi' } } })
  await api.call('PUT', 'guest/triggers/tick', { body: {} })
  await api.call('PUT', 'guest/packages/tools', { body: {} })
  await api.call('PUT', 'guest/rules/link', { body: { trigger: '/guest/tick', action: '/guest/hello' } })
  return api
}
