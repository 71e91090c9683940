import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const LANTOA = 'npx -y pnpm@12.21.0 lantoa'
const START = 'npx -y pnpm@12.21.0 start'
const PATIENCE_MS = 30_000

/** Commands of a document under its heading, and the lines that they are said to print. */
export type TourStep = { readonly name: string; readonly commands: string; readonly shown: readonly string[] }

/** What a document lets its reader type; that which starts the services is left to the caller. */
export function readTour(name: string): TourStep[] {
  const text = readFileSync(new URL(`../tours/${name}.md`, import.meta.url), 'utf8')
  const blocks = text.matchAll(/^## (?<heading>.+)$|^```(?<kind>sh|text)\n(?<content>[\s\S]*?)^```$/gm)
  const steps: { name: string; commands: string; shown: string[] }[] = []
  let heading = ''
  for (const { groups: { heading: next, kind, content = '' } = {} } of blocks) {
    if (next !== undefined) heading = next
    else if (kind === 'sh') steps.push({ name: `${steps.length + 1} ${heading}`, commands: content, shown: [] })
    else steps.at(-1)?.shown.push(...content.split('\n').filter((line) => line !== '' && line !== '…'))
  }
  return steps.filter(({ commands }) => !commands.includes(START))
}

type Place = { env: Readonly<Record<string, string>> }

/**
 * Types commands without pnpm; answers what they printed. What only reads is typed again until it prints what is shown:
 * numbers follow a change within moments.
 */
export async function take({ commands, shown }: TourStep, place: Place): Promise<string[]> {
  const isReading = commands
    .trimEnd()
    .split('\n')
    .every((line) => line.includes(' report ') || line.includes(' show '))
  for (const giveUpAt = Date.now() + PATIENCE_MS; ; await sleep(200)) {
    const printed = await type(commands, place)
    if (!isReading || Date.now() > giveUpAt || missing(shown, printed).length === 0) return printed
  }
}

/** Lines that were not printed, or not in their order. */
export function missing(shown: readonly string[], printed: readonly string[]): string[] {
  let from = 0
  return shown.filter((line) => {
    const at = printed.indexOf(line, from)
    if (at !== -1) from = at + 1
    return at === -1
  })
}

/** Runs commands of a document as the shell would, without pnpm; answers the lines that they printed. */
export function type(commands: string, { env }: Place): Promise<string[]> {
  const script = commands.replaceAll(/^export .*$/gm, '').replaceAll(LANTOA, '"$NODE" apps/cli/src/main.ts')
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env, INIT_CWD: ROOT, NODE: process.execPath } }
    execFile('bash', ['-c', `exec 2>&1\n${script}`], options, (_error, output) => {
      resolve(output.split('\n').map((line) => line.trimEnd()))
    })
  })
}
