import { DONE_STATES } from '@lantoa/contracts/government/dossiers'
import { type Day, dayOf, monthStart } from '@lantoa/vietnam/days'
import { COUNTS, type Counts, type TotalChange } from '../totals/counting.ts'
import { isOnTime, type StoredDossier } from './dossier.ts'

type Total = Counts & { readonly unitCode: string; readonly month: Day; knownUntil: Day }
type Change = { readonly before: StoredDossier | undefined; readonly after: StoredDossier }

/** By how much totals change where dossiers do: a dossier is taken out as it was and put in as it is. */
export function totalChanges(changes: readonly Change[]): TotalChange[] {
  const totals = new Map<string, Total>()
  const add = (dossier: StoredDossier, seenOn: Day, sign: 1 | -1) => {
    for (const { month, ...counts } of countsOf(dossier)) {
      const key = `${dossier.unitCode} ${month}`
      const total = totals.get(key) ?? emptyTotal(dossier.unitCode, month, seenOn)
      for (const name of COUNTS) total[name] += sign * (counts[name] ?? 0)
      if (total.knownUntil < seenOn) total.knownUntil = seenOn
      totals.set(key, total)
    }
  }
  for (const { before, after } of changes) {
    const seenOn = dayOf(after.asOf)
    if (before) add(before, seenOn, -1)
    add(after, seenOn, 1)
  }
  return [...totals.values()].sort(byPlace)
}

function emptyTotal(unitCode: string, month: Day, knownUntil: Day): Total {
  const nothing = Object.fromEntries(COUNTS.map((name) => [name, 0])) as Counts
  return { unitCode, month, knownUntil, ...nothing }
}

/** What one dossier counts for: when it was received, and when it was finished. What was not accepted was not received. */
function countsOf(dossier: StoredDossier): (Partial<Counts> & { month: Day })[] {
  const { state, intake, offeredOnline, receivedOn, finishedOn } = dossier
  const online = intake === 'online' ? 1 : 0
  const offered = offeredOnline ? 1 : 0
  const parts = { online, offeredOnline: offered, offeredAndOnline: offered * online }
  const received = state === 3 ? [] : [{ month: monthStart(receivedOn), received: 1, ...parts }]
  if (finishedOn === null || !DONE_STATES.includes(state)) return received
  return [...received, { month: monthStart(finishedOn), resolved: 1, onTime: isOnTime(dossier) ? 1 : 0 }]
}

/** In the same order everywhere, so that nobody waits in a circle. */
function byPlace(a: TotalChange, b: TotalChange): number {
  return a.unitCode === b.unitCode ? (a.month < b.month ? -1 : 1) : a.unitCode < b.unitCode ? -1 : 1
}
