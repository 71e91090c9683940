#!/usr/bin/env node
import './node-20.ts'
import { processIo } from './io.ts'
import { run } from './run.ts'

const interrupted = new AbortController()
// Only once: a second Ctrl-C ends the process at once.
process.once('SIGINT', () => interrupted.abort())
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may have seen enough, as `head` does.
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`Error: The output cannot be written: ${error.message}\n`)
  process.exit(1)
})

process.exitCode = await run(process.argv.slice(2), processIo(interrupted.signal))
