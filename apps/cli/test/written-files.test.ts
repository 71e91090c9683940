import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keeping } from './keeping.ts'
import { problem, stage } from './stage.ts'

const STALLS = [
  'Đơn vị,Có từ ngày,Tên điểm bán,Loại',
  ...['QUAN', 'Quán'].map((name) => `31027.07,01/03/2026,${name},stall`),
]

test.each([['same.csv'], ['link.csv']])('the file that is read is not written over as %s', async (refused) => {
  const { kept, answers } = keeping()
  const { lantoa, file, folder } = await stage({ answers })
  await file('same.csv', STALLS.join('\n'))
  await symlink(join(folder, 'same.csv'), join(folder, 'link.csv'))
  for (const more of [[], ['--force']]) {
    const { exitCode, err } = await lantoa('merchants', 'import', 'same.csv', '--refused', refused, ...more)
    expect([exitCode, err]).toEqual([2, expect.stringContaining('--refused names the file that is read')])
  }
  expect([kept.size, await readFile(join(folder, 'same.csv'), 'utf8')]).toEqual([0, STALLS.join('\n')])
})

test.skipIf(!existsSync('/dev/full'))('a full disk is said, with what to do', async () => {
  const { lantoa, file, folder } = await stage({ answers: keeping().answers })
  await symlink('/dev/full', join(folder, 'bad.csv'))
  await file('stalls.csv', STALLS.join('\n'))
  const { exitCode, err } = await lantoa('merchants', 'import', 'stalls.csv', '--refused', 'bad.csv', '--force')
  expect([exitCode, err]).toEqual([
    2,
    expect.stringMatching(/bad\.csv cannot be written to \(ENOSPC\)\.\n.*run it again/),
  ])
})

test('an import that was stopped is run again over the rows that it refused', async () => {
  let isThere = false
  const { answers } = keeping()
  const { 'POST /payments/v1/merchants/batch': batch } = answers
  const away: typeof batch = (asked) => (isThere ? batch?.(asked) : problem(401, 'unauthenticated'))
  const { lantoa, file } = await stage({ answers: { ...answers, 'POST /payments/v1/merchants/batch': away } })
  await file('stalls.csv', [...STALLS, '31027.07,31/02/2026,Quán,stall'].join('\n'))
  const importing = ['merchants', 'import', 'stalls.csv', '--refused', 'bad.csv']
  expect((await lantoa(...importing)).err).toContain('Run the same command again with --force')
  isThere = true
  expect((await lantoa(...importing, '--force')).out).toMatch(/^1 rows taken, 2 refused/)
})

/** As a disk of which one block is left: of what is longer it takes a part. */
const NEARLY_FULL = `trap '' XFSZ; ulimit -f 1; exec "$0" --input-type=module --eval "$1"`

test.skipIf(process.platform === 'win32')('a file of which only a part could be written is none', async () => {
  const { folder } = await stage({ loggedIn: false })
  const script = `import { saveLines } from '${new URL('../src/files/save-file.ts', import.meta.url)}'
    await saveLines('list.csv', false, (async function* () { yield 'x'.repeat(600) })())`
  const child = spawn('sh', ['-c', NEARLY_FULL, process.execPath, script], { cwd: folder })
  let err = ''
  child.stderr.on('data', (part: Buffer) => (err += part))
  await once(child, 'close')
  expect(err).toContain('cannot be written to (EFBIG)')
  expect(await readdir(folder)).toEqual([])
})
