import { renderToString } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { indicator, target } from '../../../test/sample-facts.ts'
import { speak } from '../../words/words.ts'
import type { Place } from '../listing/gather-place.ts'
import { TargetTable } from './target-table.tsx'

const unit = (code: string, name: string) => ({ code, name, kind: 'xã', level: 'commune' })
const PLACE = { unit: unit('31027', 'U Minh Thượng'), beneath: [{ ...unit('31027.07', 'Minh Thuận B'), kind: 'ấp' }] }
const TARGETS = [
  {
    ...target('I-04', 85),
    ...{ targetId: 'a', unit: '31027.07', status: 'approved', baseline: 40, legalAct: { number: '12/QĐ-UBND' } },
  },
  {
    ...target('I-05', 60),
    ...{ targetId: 'b', unit: '31027', status: 'draft', baseline: null, from: '2025-01-01', until: '2025-12-31' },
  },
] as ReturnType<typeof target>[] // what the table reads of them

afterEach(() => speak('vi'))

function rows(asked = {}): string[] {
  const facts = { targets: TARGETS, indicators: new Map([['I-04', indicator('I-04')]]) }
  const place = PLACE as unknown as Place // what the table reads of it
  const html = renderToString(<TargetTable facts={facts} place={place} asked={asked} today="2026-03-20" />)
  return html
    .split('<tr>')
    .slice(2)
    .map((row) => row.replaceAll(/<[^>]*>/g, '|').replaceAll(/\|+/g, '|'))
}

const FIRST = '|Chỉ số I-04|Ấp Minh Thuận B|85 %|40 %|từ 1/1 đến 31/12/2026|đã duyệt|12/QĐ-UBND|'

test('a target stands with its indicator, unit, amount, days, status and document', () => {
  expect(rows()).toEqual([FIRST, '|I-05|Xã U Minh Thượng|60|từ 1/1 đến 31/12/2025|dự thảo|'])
})

test.each([
  [{ on: '2026-03-17' }, ['|Chỉ số I-04']],
  [{ on: '2025-12-31' }, ['|I-05|']],
  [{ period: '2025-12-31..2026-01-01' }, ['|Chỉ số I-04', '|I-05|']],
  [{ period: '2026..2026-03-17' }, ['|Chỉ số I-04']],
  [{ period: '2024' }, []],
])('in %j those of which a day lies in it', (asked, first) => {
  expect(rows(asked).map((row, at) => row.startsWith(first[at] ?? '-'))).toEqual(first.map(() => true))
})

test('in English', async () => {
  await speak('en')
  expect(rows()[0]).toContain('|Indicator I-04|Ấp Minh Thuận B|85%|40%|')
})
