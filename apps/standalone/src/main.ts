import { helpText } from './config.ts'
import { run } from './run.ts'

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  process.stdout.write(`${helpText()}\n`)
} else {
  process.exit(await run(process.env))
}
