import type { Args, Data } from '@lantoa/sdk'
import { v5 } from 'uuid'
import { MEMBERS } from './lists.ts'
import type { Item } from './read-row.ts'
import type { Sheet } from './sheet.ts'

type Restaffing = Args<'teams', 'restaffBody'>['body']
type Joining = NonNullable<Restaffing['joining']>[number]
type Membership = Data<'teams', 'getMembership'>

/** A namespace of our own: one decision restaffs a body on one day once, however often its file is sent. */
const NAMESPACE = '7c1f0a52-3b8d-5e64-9a17-2d6f4c8e0b95'

/** The list of a decision: who no longer belongs to a body from a day on, and who does. */
export const RESTAFFING: Sheet = {
  name: 'membership',
  idField: 'membershipId',
  unit: 'unitCode',
  service: 'teams',
  operation: 'restaffBody',
  idFrom: ({ personId, change }) => `${personId}/${change}`,
  columns: [
    { path: 'unitCode', vi: 'Mã đơn vị', en: 'Unit', kind: 'unit', unsent: true },
    {
      ...{ path: 'change', vi: 'Thay đổi', en: 'Change', kind: 'choice', required: true },
      ...{ values: ['leaves', 'joins'], words: { thôi: 'leaves', vào: 'joins' } },
    },
    ...MEMBERS.columns.filter(({ path }) => path === 'personId'),
    ...MEMBERS.columns
      .filter(({ path }) => ['role', 'affiliations', 'ambassador'].includes(path))
      .map(({ required: _ofWhoJoins, ...column }) => column),
  ],
}

export type Decision = Pick<Restaffing, 'bodyId' | 'legalAct' | 'on'>
/** Why a row cannot be part of it. */
export type WrongRow = 'no-member' | 'no-role' | 'no-affiliations'
type Read = { readonly restaffing: Restaffing } | { readonly wrong: readonly { row: number; reason: WrongRow }[] }

export function restaffingId({ bodyId, legalAct: { number, issuer, date }, on }: Decision): string {
  return v5(JSON.stringify([bodyId.toLowerCase(), number, issuer, date, on]), NAMESPACE)
}

/** The rows of a decision as a restaffing. `memberships`: all of the body. Who stays with another role leaves and joins. */
export function readRestaffing(decision: Decision, rows: readonly Item[], memberships: readonly Membership[]): Read {
  const leaving: string[] = []
  const joining: Joining[] = []
  const wrong: { row: number; reason: WrongRow }[] = []
  for (const [row, said] of rows.entries()) {
    const read = said.change === 'leaves' ? leavingOf(said, decision, memberships) : joiningOf(said, decision)
    if ('reason' in read) wrong.push({ row, reason: read.reason })
    else if ('leaves' in read) leaving.push(read.leaves)
    else joining.push(read)
  }
  return wrong.length > 0 ? { wrong } : { restaffing: { ...decision, leaving, joining } }
}

/** Whose membership is over on the day already left by this very decision. */
function leavingOf(
  { personId }: Item,
  { on }: Decision,
  memberships: readonly Membership[],
): { leaves: string } | { reason: WrongRow } {
  const known = memberships.find(
    (one) => one.personId === personId && one.from < on && (one.until === null || one.until === on),
  )
  return known ? { leaves: known.membershipId } : { reason: 'no-member' }
}

function joiningOf(said: Item, decision: Decision): Joining | { reason: WrongRow } {
  const { change: _change, membershipId: _row, ...member } = said as Item & Joining // by the kinds of its columns
  if (!member.role) return { reason: 'no-role' }
  if (!member.affiliations) return { reason: 'no-affiliations' }
  return { ...member, membershipId: v5(`${restaffingId(decision)}/${member.personId}`, NAMESPACE) }
}
