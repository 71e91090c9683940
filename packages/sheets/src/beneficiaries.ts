import type { Args, Data, Lantoa } from '@lantoa/sdk'
import { plainPersonalNumber } from '@lantoa/vietnam/personal-number'
import { isPersonName } from '@lantoa/vietnam/text'
import type { Item } from './read-row.ts'
import type { Sheet } from './sheet.ts'

type Question = Args<'identity', 'matchResidents'>['body']
type Asked = Question['people'][number]
type Match = Data<'identity', 'matchResidents'>['items'][number]

/** As many as are asked for at once. */
const PART = 500

/**
 * A monthly list as the office that pays has it: with names and numbers, which only identity is asked for and nobody keeps.
 * Its rows become lines of `payouts`.
 */
export const BENEFICIARIES: Sheet = {
  name: 'payout',
  idField: 'payoutId',
  unit: 'unitCode',
  service: 'payments',
  operation: 'recordPayoutBatch',
  idFrom: ({ unitCode, since, kind, line }) => [unitCode, String(since).slice(0, 7), kind, line].join('/'),
  lookUp: lookUpPeople,
  noticed: noticedOf,
  columns: [
    { path: 'unitCode', vi: 'Mã đơn vị', en: 'Unit', kind: 'unit', required: true },
    { path: 'since', vi: 'Ngày trả trong tháng', en: 'Day in the month', kind: 'day', required: true },
    {
      ...{ path: 'kind', vi: 'Đối tượng', en: 'Beneficiaries', kind: 'choice', required: true },
      ...{ values: ['social_assistance', 'merit'] },
      words: { 'bảo trợ xã hội': 'social_assistance', 'người có công': 'merit' },
    },
    { path: 'line', vi: 'Dòng số', en: 'Line', kind: 'number', required: true },
    { path: 'name', vi: 'Họ và tên', en: 'Name', kind: 'text' },
    { path: 'birth', vi: 'Ngày sinh', en: 'Birth', kind: 'birth' },
    { path: 'hamletCode', vi: 'Mã thôn', en: 'Hamlet', kind: 'unit' },
    { path: 'personalNumber', vi: 'Số định danh', en: 'Personal number', kind: 'text', unseen: true },
    {
      ...{ path: 'paid', vi: 'Nhận qua', en: 'Paid to', kind: 'choice', required: true },
      ...{ values: ['account', 'cash', 'proxy'] },
      words: { 'tài khoản': 'account', 'tiền mặt': 'cash', 'người nhận thay': 'proxy' },
    },
  ],
}

/** Rows with who they mean: one, several of whom a person has to choose one, or nobody who is registered. */
async function lookUpPeople(lantoa: Lantoa, items: readonly Item[], signal: AbortSignal): Promise<Item[]> {
  const matches = new Map<Item, Match>()
  for (const [unit, rows] of Map.groupBy(items, ({ unitCode }) => String(unitCode))) {
    const asked = rows.flatMap((item) => {
      const person = personIn(item)
      return person ? [{ item, person }] : []
    })
    for (let at = 0; at < asked.length; at += PART) {
      const part = asked.slice(at, at + PART)
      const body = { unit, people: part.map(({ person }) => person) }
      const { items: found } = await lantoa.identity.matchResidents({ body, signal }).orThrow()
      for (const [index, match] of found.entries()) {
        const item = part[index]?.item
        if (item) matches.set(item, match)
      }
    }
  }
  return items.map((item) => lineOf(item, matches.get(item)))
}

/** Whom a row names, as far as it can be read; of a name alone there may be hundreds. */
export function personIn({ personalNumber, name, birth, hamletCode }: Item): Asked | undefined {
  const number = plainPersonalNumber(String(personalNumber ?? ''))
  const hasNumber = /^\d{12}$/.test(number)
  const hasName = typeof name === 'string' && isPersonName(name) && birth !== undefined
  if (!hasNumber && !hasName) return undefined
  return {
    ...(hasNumber && { personalNumber: number }),
    ...(hasName && { name, birth: birth as NonNullable<Asked['birth']> }), // read by its column
    ...(typeof hamletCode === 'string' && hamletCode.includes('.') && { hamletCode }),
  }
}

/** What is recorded of a row: nothing by which anybody is named. */
export function lineOf({ payoutId, unitCode, since, kind, line, paid }: Item, match: Match | undefined): Item {
  const { match: found = 'none', residentIds = [] } = match ?? {}
  return {
    ...{ payoutId, unitCode, since, kind, line, paid },
    residentId: found === 'one' ? (residentIds[0] ?? null) : null,
    candidates: found === 'several' ? residentIds : [],
  }
}

/** Whom a row means is not always clear: it is taken all the same, and waits for somebody to look. */
function noticedOf({ match, elsewhere }: Item): string[] {
  if (match === 'several' || match === 'none') return [`fits-${match}`]
  return elsewhere === true ? ['lived-elsewhere'] : []
}
