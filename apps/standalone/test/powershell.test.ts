import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The arguments of every `lantoa` of the README's five minutes, as bash gives them; days and instants as words. */
function ofBash(): string[][] {
  const text = readFileSync(`${ROOT}README.md`, 'utf8')
  const section = text.slice(text.indexOf('## Five minutes'), text.indexOf('## Where to read first'))
  const commands = blocksOf(section, 'sh').join('\n')
  const script = `date() { case "$*" in *%H*) echo NOW;; *) echo TODAY;; esac; }
    lantoa() { "$NODE" -e 'console.log(JSON.stringify(process.argv.slice(1)))' -- "$@"; }
    ${commands}`
  const env = { ...process.env, NODE: process.execPath }
  const printed = execFileSync('bash', ['-euo', 'pipefail', '-c', script], { env, encoding: 'utf8' })
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** The same of the page for PowerShell: a body goes into a file, and a command reads it. */
function ofPowerShell(): string[][] {
  const text = readFileSync(`${ROOT}apps/standalone/tours/powershell.md`, 'utf8')
  let body = ''
  return blocksOf(text, 'powershell')
    .flatMap((block) => block.trim().split('\n'))
    .flatMap((line) => {
      const written =
        /^'([^']+)'(?: -replace '(?:NOW', \$now|TODAY', \$today))* \| Set-Content -Encoding utf8 body\.json$/.exec(line)
      if (written) body = written[1] ?? ''
      else if (line.startsWith('lantoa ')) return [wordsOf(line).map((word) => (word === "'@body.json'" ? body : word))]
      else expect(line).toMatch(/^\$(now|today|env:LANTOA_DATA_DIR) = /)
      return []
    })
}

/** No word has a character that PowerShell reads as its own; one with blanks or Vietnamese letters stands in quotation marks. */
function wordsOf(line: string): string[] {
  const words = (line.match(/"[^"]*"|\S+/g) ?? []).slice(1)
  for (const word of words) if (word !== "'@body.json'") expect(word).toMatch(/^(?:[\w./=-]+|"[\p{L} ]+")$/u)
  return words.map((word) => word.replaceAll('"', ''))
}

function blocksOf(text: string, kind: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block)
}

test('the page for PowerShell types the same commands, with the same bodies, as the README', () => {
  const commands = ofPowerShell()
  expect(commands.length).toBeGreaterThan(20)
  expect(commands).toEqual(ofBash())
})

test('what stands for an instant or a day in a body is replaced', () => {
  const text = readFileSync(`${ROOT}apps/standalone/tours/powershell.md`, 'utf8')
  for (const [word, name] of [
    ['"NOW"', "-replace 'NOW', $now"],
    ['"TODAY"', "-replace 'TODAY', $today"],
  ] as const) {
    const lines = text.split('\n').filter((line) => line.includes(word))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toContain(name)
  }
})
