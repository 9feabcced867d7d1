/** Cases of each property, and where they begin; `npm run fuzz` takes more, from another place each time. */
export const numRuns = Number(process.env['WSK_FUZZ_CASES'] ?? 100)
export const seed = Number(process.env['WSK_FUZZ_SEED'] ?? 20_261)
