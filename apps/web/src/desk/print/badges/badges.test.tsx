import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Badges } from './badges.tsx'
import type { BadgeFacts } from './gather-badges.ts'

function validOf(until: string | null): string | undefined {
  const member = { membershipId: '0198-7', role: 'member', from: '2026-03-01', until }
  const facts = {
    ...{ team: { name: 'Tổ ấp 7', unitCode: '31027', hamletCodes: [] }, hamlets: new Map() },
    ...{ unit: { kind: 'xã', name: 'U Minh Thượng' }, members: [member] },
  } as unknown as BadgeFacts // what a card shows of it
  const html = renderToString(<Badges facts={facts} until="2026-12-31" />)
  return /Từ [0-9/]+ đến [0-9/]+/.exec(html)?.[0]
}

test.each([
  ['nobody knows when it is over', null, 'Từ 01/03/2026 đến 31/12/2026'],
  ['the first day after it lies before the end of the card', '2026-07-01', 'Từ 01/03/2026 đến 30/06/2026'],
  ['it is over with the card', '2027-01-01', 'Từ 01/03/2026 đến 31/12/2026'],
  ['the last day of the card is no longer one of it', '2026-12-31', 'Từ 01/03/2026 đến 30/12/2026'],
  ['it goes on longer than the card', '2027-02-01', 'Từ 01/03/2026 đến 31/12/2026'],
])('where %s', (_case, until, shown) => expect(validOf(until)).toBe(shown))
