import { processIo } from './io.ts'
import { run } from './run.ts'

const interrupted = new AbortController()
// Only once: a second Ctrl-C ends the process at once.
process.once('SIGINT', () => interrupted.abort())
// The reader of a pipe may have seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await run(process.argv.slice(2), processIo(interrupted.signal))
