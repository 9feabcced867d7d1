import { findMissingComponents } from './components.js'

/** Fails the run when a component named in `WSK_TEST_REQUIRE` is missing, so that CI cannot pass on skipped suites. */
export default async function requireComponents(): Promise<void> {
  const required = (process.env['WSK_TEST_REQUIRE'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const missing = await findMissingComponents(required)
  if (missing.length > 0) throw new Error(`WSK_TEST_REQUIRE: ${missing.join('; ')}`)
}
