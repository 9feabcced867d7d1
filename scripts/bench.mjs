// `npm run bench`, `npm run bench -- --row G1`: see test/bench/run.mjs.
import { endOnOldNode } from './node-version.mjs'

endOnOldNode()
await import('../test/bench/run.mjs')
