// `npm run bench`, `npm run bench -- --row G1`: see test/bench/run.mjs.
await import('../test/bench/run.mjs')
