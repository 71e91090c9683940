import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { workbookOf } from './workbook.ts'

const MEGABYTE = 1024 * 1024
const COLUMNS = ['indicator', 'unit', 'time', 'source', 'raw_text']
const HEADER = `<row>${COLUMNS.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('')}</row>`

function* filled(megabytes: number, [before, piece, after]: readonly [string, string, string]): Generator<string> {
  yield before
  const many = piece.repeat(Math.ceil(65_536 / piece.length))
  for (let size = 0; size < megabytes * MEGABYTE; size += many.length) yield many
  yield after
}

const sheet = (piece: string, before = '', after = '') =>
  [`<worksheet><sheetData>${HEADER}${before}`, piece, `${after}</sheetData></worksheet>`] as const
const strings = (piece: string) => ['<sst>', piece, '</sst>'] as const

test.each([
  [
    'one row of a million cells',
    31,
    sheet('<c><v>1</v></c>', '<row>', '</row>'),
    undefined,
    'row 2 has more than 1000 cells',
  ],
  ['a million rows', 31, sheet('<row><c><v>1</v></c></row>'), undefined, 'more than 10000 rows'],
  ['a million empty rows', 31, sheet('<row><c/></row>'), undefined, '0 claims'],
  ['one text of 31 MB', 31, sheet('x', '<row><c t="str"><v>', '</v></c></row>'), undefined, 'unit: write'],
  ['a million shared texts', 31, sheet(' '), strings('<si><t>x</t></si>'), 'more than 200000 texts'],
  ['a million merged ranges', 31, sheet('<mergeCell ref="A5:B9"/>'), undefined, 'more than 10000 rows'],
  ['a sheet of 100 MB', 100, sheet('<row><c><v>1</v></c></row>'), undefined, 'unpacks to more than 32 MB'],
])('%s takes little memory', { timeout: 60_000 }, async (_what, megabytes, parts, texts, expected) => {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-import-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'claims.xlsx')
  const small = texts ? 0 : megabytes
  await writeFile(path, await workbookOf(filled(small, parts), texts && filled(megabytes, texts)))
  const script = fileURLToPath(new URL('import-process.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, path])
  const { outcome, growth } = JSON.parse(stdout)
  expect(outcome).toContain(expected)
  expect(growth).toBeLessThan(150 * MEGABYTE)
})
