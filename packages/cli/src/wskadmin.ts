import { faultFrom } from './fault.js'
import { runAdmin } from './services/admin/run-admin.js'

try {
  process.exitCode = await runAdmin('wskadmin', process.argv.slice(2))
} catch (error) {
  const { message, nextSteps, exitStatus } = faultFrom(error)
  process.stderr.write([`wskadmin: ${message}`, ...nextSteps, ''].join('\n'))
  process.exitCode = exitStatus
}
