import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import type { FileRow } from './file-row.ts'
import { readSheetFile } from './sheet-file.ts'

const COLUMNS = {
  required: ['name', 'sex'],
  optional: ['birth'],
  headings: new Map([
    ['họ và tên', 'name'],
    ['giới tính', 'sex'],
  ]),
}
const ROW = { name: 'Nguyễn Thị Hường', sex: 'nữ' }

/** As older Excel in Vietnamese writes: a vowel and its mark of tone are two bytes, đ and ư one. */
function windows1258(text: string): Buffer {
  const byLetter = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) byLetter.set(new TextDecoder('windows-1258').decode(Buffer.of(byte)), byte)
  const letters = [...text].flatMap((letter) => (byLetter.has(letter) ? [letter] : split(letter)))
  return Buffer.from(letters.map((letter) => byLetter.get(letter) ?? 0x3f))
}

/** 'ễ' → 'ê' and its tone */
function split(letter: string): string[] {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0] ?? ''
  return [letter.normalize('NFD').replace(tone, '').normalize('NFC'), tone]
}

async function rowsOf(content: Buffer): Promise<FileRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-csv-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'list.csv'), content)
  return Array.fromAsync(readSheetFile(join(folder, 'list.csv'), COLUMNS))
}

test.each([
  ['commas', 'Họ và tên,Giới tính\r\nNguyễn Thị Hường,nữ\r\n'],
  ['semicolons', 'Họ và tên;Giới tính\r\nNguyễn Thị Hường;nữ'],
  ['a separator that is named', 'sep=;\r\nHọ và tên;Giới tính\r\nNguyễn Thị Hường;nữ'],
])('a list of older Excel is read by its headings: %s', async (_what, text) => {
  expect(await rowsOf(windows1258(text))).toMatchObject([{ fields: ROW }])
  expect(await rowsOf(Buffer.from(text))).toMatchObject([{ fields: ROW }])
})

test('a long one is read in pieces', async () => {
  const rows = 'Nguyễn Thị Hường,nữ\n'.repeat(20_000)
  const read = await rowsOf(windows1258(`Họ và tên,Giới tính\n${rows}`))
  expect(read.length).toBe(20_000)
  expect(read.every((row) => 'fields' in row && row.fields?.name === ROW.name)).toBe(true)
})

test.each([
  ['with other headings', windows1258('Tên,Giới tính\nNguyễn Thị Hường,nữ')],
  ['in the code page of old fonts', Buffer.from('H\xe4 v\xb5 t\xaan,Gi\xedi t\xddnh\nHoa,n\xf7', 'latin1')],
  ['in UTF-16', Buffer.from('\ufeffHọ và tên,Giới tính\nHoa,nữ', 'utf16le')],
  ['whose headings could be in anything', windows1258('name,sex\nNguyễn Thị Hường,nữ')],
])('a list %s is refused with what to do', async (_what, content) => {
  expect(await rowsOf(content)).toMatchObject([{ reasons: [expect.stringContaining('CSV UTF-8 (Comma delimited)')] }])
})

test('one bad byte further down spoils its own row alone', async () => {
  const text = Buffer.from('Họ và tên,Giới tính\nHoa,nữ\nH?ng,nữ\nMai,nữ')
  text[text.indexOf('?')] = 0xf5
  expect(await rowsOf(text)).toMatchObject([
    { fields: { name: 'Hoa' } },
    { reasons: [expect.stringContaining('not in UTF-8')] },
    { fields: { name: 'Mai' } },
  ])
})

test('a list that comes through a pipe is read to its end', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-csv-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const pipe = join(folder, 'list.csv')
  await promisify(execFile)('mkfifo', [pipe])
  const rows = Array.fromAsync(readSheetFile(pipe, COLUMNS))
  await writeFile(pipe, `Họ và tên,Giới tính\n${'Nguyễn Thị Hường,nữ\n'.repeat(20_000)}`)
  expect(await rows).toHaveLength(20_000)
})
