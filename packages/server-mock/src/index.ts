export { openServer, type RunningServer, type ServerOptions } from './server.js'
