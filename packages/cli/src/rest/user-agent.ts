import { version } from '../version.js'

const goSystems: Readonly<Record<string, string>> = { win32: 'windows', sunos: 'solaris' }
const goArchitectures: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' }

/** `OpenWhisk-CLI/1.0 (BUILD) SYSTEM ARCHITECTURE`, system and architecture in Go's words. */
export function userAgent(): string {
  const system = goSystems[process.platform] ?? process.platform
  const architecture = goArchitectures[process.arch] ?? process.arch
  return `OpenWhisk-CLI/1.0 (${version}) ${system} ${architecture}`
}
