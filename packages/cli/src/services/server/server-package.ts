import { Fault } from '../../fault.js'

/** What is loaded only when somebody wants a server on this machine. Throws a Fault where the package is missing. */
export async function loadServerPackage<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Fault('The server is not installed here.', {
      blame: 'configuration',
      nextSteps: ['Run: npm install @wsk/server-mock'],
      cause: error,
    })
  }
}
