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
const BOOK = '<workbook xmlns:r="r"><sheets>'
const strings = (piece: string) => ['<sst>', piece, '</sst>'] as const

async function importing(content: Buffer) {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-import-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'claims.xlsx')
  await writeFile(path, content)
  const script = fileURLToPath(new URL('import-process.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, path])
  return JSON.parse(stdout)
}

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
  [
    'one text of 31 MB',
    31,
    sheet('x', '<row><c t="str"><v>', '</v></c></row>'),
    undefined,
    'has more than 32767 characters',
  ],
  ['a million shared texts', 31, sheet(' '), strings('<si><t>x</t></si>'), 'more than 200000 texts'],
  ['a million merged ranges', 31, sheet('<mergeCell ref="A5:B9"/>'), undefined, 'more than 10000 rows'],
  ['a sheet of 100 MB', 100, sheet('<row><c><v>1</v></c></row>'), undefined, 'unpacks to more than 32 MB'],
])('%s takes little memory', { timeout: 60_000 }, async (_what, megabytes, parts, texts, expected) => {
  const small = texts ? 0 : megabytes
  const others = texts ? { 'xl/sharedStrings.xml': filled(megabytes, texts) } : {}
  const { outcome, growth } = await importing(await workbookOf(filled(small, parts), others))
  expect(outcome).toContain(expected)
  expect(growth).toBeLessThan(150 * MEGABYTE)
})

const row = (cells: string) => `<worksheet><sheetData>${HEADER}<row>${cells}</row></sheetData></worksheet>`
const SHEET = '<sheet name="a" sheetId="1" r:id="rId1"/>'

test.each<[string, string, Record<string, string>, string]>([
  [
    'one sheet that is named 20,000 times',
    row('<c><v>1</v></c>'.repeat(900)),
    { 'xl/workbook.xml': `${BOOK}${SHEET.repeat(20_000)}</sheets></workbook>` },
    'it has more than 100 sheets',
  ],
  [
    'one that is named twice',
    row(''),
    { 'xl/workbook.xml': `${BOOK}${SHEET.repeat(2)}</sheets></workbook>` },
    'it names one sheet several times',
  ],
  [
    'a text of 1 MB to which a million cells refer',
    row('<c t="s"><v>0</v></c>'),
    { 'xl/sharedStrings.xml': `<sst><si><t>${'ế '.repeat(500_000)}</t></si></sst>` },
    'text 1 has more than 32767 characters',
  ],
  [
    'a format of a million brackets',
    row('<c s="1"><v>1</v></c>'),
    {
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(1_000_000)}"/></numFmts><cellXfs>${'<xf numFmtId="200"/>'.repeat(60_000)}</cellXfs></styleSheet>`,
    },
    'it holds a number: format it as text',
  ],
  ['elements a million deep', `<worksheet>${'<a>'.repeat(1_000_000)}`, {}, 'stand more than 64 deep'],
  [
    'an element of a million attributes',
    `<worksheet ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
    {},
    'an element has more than 64 attributes',
  ],
  [
    'a million relations',
    row(''),
    {
      'xl/_rels/workbook.xml.rels': `<Relationships>${Array.from({ length: 500_000 }, (_, at) => `<Relationship Id="r${at}" Target="a"/>`).join('')}</Relationships>`,
    },
    'it has more than 1000 relations',
  ],
])('%s is refused at once', { timeout: 30_000 }, async (_what, parts, others, expected) => {
  const begun = performance.now()
  const { outcome, growth } = await importing(await workbookOf(parts, others))
  expect(outcome).toContain(expected)
  expect(growth).toBeLessThan(100 * MEGABYTE)
  expect(performance.now() - begun).toBeLessThan(15_000)
})
