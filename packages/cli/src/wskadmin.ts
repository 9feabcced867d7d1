import { runAdmin } from './services/admin/run-admin.js'

process.exitCode = await runAdmin('wskadmin', process.argv.slice(2))
