import { readClaimsFile } from '../src/claims/claims-file.ts'

/** Reads a list of claims in a process of its own: what became of it, and the most memory that it took. */
const [, , path = ''] = process.argv
const before = process.memoryUsage.rss()
const outcome = await readClaimsFile(path).then(
  ({ claims, refused }) => `${claims.length} claims, ${refused[0]?.at}: ${refused[0]?.reasons[0]}`,
  (error: Error) => error.message,
)
const most = process.resourceUsage().maxRSS * 1024
process.stdout.write(JSON.stringify({ outcome, growth: most - before }))
