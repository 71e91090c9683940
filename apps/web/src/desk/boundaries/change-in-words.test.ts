import { afterEach, expect, test } from 'vitest'
import { speak } from '../../words/words.ts'
import { codesIn, type Step } from './change.ts'
import { stepInWords } from './change-in-words.ts'
import { takersOfParts } from './takers-of-parts.ts'

const NAMES = new Map([
  ['15712', { kind: 'xã', name: 'Văn Sơn' }],
  ['15718', { kind: 'thị trấn', name: 'Nưa' }],
  ['38', { kind: 'tỉnh', name: 'Thanh Hóa' }],
])
const INTO = { code: '15715', begins: { kind: 'xã', name: 'Tân Ninh', parentCode: '38' } }
const MERGE: Step = { kind: 'merge', from: [{ code: '15712' }, { code: '15718', extent: 'partial' }], into: INTO }
const SPLIT: Step = { kind: 'split', of: '15712.01', into: [{ code: '15712.02' }, { code: '15712.03' }] }

afterEach(() => speak('vi'))

test.each<[Step, string]>([
  [
    MERGE,
    'Nhập Xã Văn Sơn (15712) và một phần Thị trấn Nưa (15718) thành Xã Tân Ninh (15715), thuộc Tỉnh Thanh Hóa (38).',
  ],
  [{ kind: 'merge', from: [{ code: '54' }], into: { code: '66' } }, 'Nhập 54 vào 66.'],
  [SPLIT, 'Chia 15712.01 thành 15712.02 và 15712.03.'],
  [{ kind: 'rename', code: '15712', name: 'Tân Ninh' }, 'Đổi tên Xã Văn Sơn (15712) thành Tân Ninh.'],
  [{ kind: 'new-kind', code: '15712', becomes: 'phường' }, 'Xã Văn Sơn (15712) trở thành phường.'],
  [{ kind: 're-parent', codes: ['15712'], to: '38' }, 'Chuyển Xã Văn Sơn (15712) về Tỉnh Thanh Hóa (38).'],
  [{ kind: 'close', code: '15718' }, 'Giải thể Thị trấn Nưa (15718).'],
  [
    {
      kind: 'past',
      unit: { code: '397', kind: 'huyện', name: 'Triệu Sơn', parentCode: '38', validFrom: '2004-01-01' },
      into: [{ code: '15712', extent: 'partial' }],
    },
    'Ghi lại đơn vị cũ Huyện Triệu Sơn (397), nay thuộc một phần Xã Văn Sơn (15712).',
  ],
])('%j', (step, sentence) => expect(stepInWords(step, NAMES)).toBe(sentence))

test('in English', async () => {
  await speak('en')
  expect(stepInWords(MERGE, NAMES)).toContain('Xã Văn Sơn (15712) and a part of Thị trấn Nưa (15718) become')
})

test('what has to be looked up are the units of today and what new ones lie under', () => {
  expect(codesIn(MERGE)).toEqual(['15712', '15718', '38'])
  expect(codesIn(SPLIT)).toEqual(['15712.01', '15712.02', '15712.03'])
})

test('where parts went homes may wait, counted in communes', () => {
  expect(takersOfParts([MERGE, SPLIT, { kind: 'merge', from: [{ code: '54' }], into: { code: '66' } }])).toEqual([
    ...['15712', '15715'],
  ])
})
