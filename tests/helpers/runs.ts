/** Cases of a short run, and of the nightly one where `IMPORT_RUNS` says how many. */
const all = Number(process.env['IMPORT_RUNS'] ?? 200)

/** How many cases a property gets of all. */
export const runsOf = (share: number): number => Math.max(10, Math.round(all * share))
