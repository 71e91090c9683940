import { helpText } from './config.ts'
import { run } from './run.ts'
import { printError } from './terminal.ts'

const typed = process.argv.slice(2).filter((argument) => argument !== '--')
const [unknown] = typed.filter((argument) => argument !== '--help' && argument !== '-h')

if (unknown !== undefined) {
  printError(`There is no argument ${unknown}. Settings are variables, such as LANTOA_PORT=18080; --help names them.`)
  process.exit(2)
} else if (typed.length > 0) {
  process.stdout.write(`${helpText()}\n`)
} else {
  process.exit(await run(process.env))
}
