import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { lastPlace } from '@lantoa/chassis/register/places'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { liesAbove, reachesPlaceOf } from '@lantoa/chassis/units/judge-place'
import { messages } from '@lantoa/contracts/teams/messages'
import { warnings } from '@lantoa/contracts/teams/warnings'
import { warning } from '../warnings/warnings.ts'

export const message = registerTable(messages, {
  ...{ title: 'text', text: 'text', kind: 'text', warningId: 'uuid', unitCodes: 'jsonb' },
  ...{ audiences: 'jsonb', channels: 'jsonb', asksReceipt: 'boolean', urgent: 'boolean' },
})

/** What is said to units. */
export const messageSlice = (parts: ServiceParts) =>
  register(parts, messages, {
    table: message,
    look: (tx, said) =>
      warning.find(
        tx,
        said.flatMap(({ warningId }) => (warningId ? [String(warningId)] : [])),
      ),
    check: (thing, judged) => refuseAddressee(thing, judged) ?? refuseWarning(thing, judged) ?? refuseUrgent(thing),
  })

type Warnings = ReadonlyMap<string, Thing>

/** Nothing goes out beyond the unit of whoever writes; one that stood there before is not judged again. */
export function refuseAddressee(
  { unitCode, unitCodes, since }: Thing,
  { tree, today, before }: Pick<Judged<Warnings>, 'tree' | 'today' | 'before'>,
) {
  const known = before?.unitCode === unitCode ? codesIn(before?.unitCodes) : []
  const isWithin = (code: string) => [since, today].some((on) => tree.covers(String(unitCode), code, on))
  for (const [index, code] of codesIn(unitCodes).entries()) {
    if (known.includes(code) || isWithin(code)) continue
    const detail = `${code} does not lie in ${unitCode}.`
    return refuse('addressee-outside', detail, { pointer: `/unitCodes/${index}` })
  }
  return undefined
}

/** Only what people are warned of already is passed on; of other units nobody learns what they warn of. */
function refuseWarning({ warningId }: Thing, { caller, tree, today, before, facts }: Judged<Warnings>) {
  if (warningId === null || warningId === before?.warningId) return undefined
  const found = facts.get(String(warningId))
  if (found?.status === 'published') {
    const place = lastPlace(warnings, found)
    if (reachesPlaceOf(caller, tree, place, today) || liesAbove(caller, tree, place, today)) return undefined
  }
  return refuse('unknown-warning', 'No published warning of your units has this id.', { pointer: '/warningId' })
}

/** What is to be done can wait for the morning. */
function refuseUrgent({ urgent, kind }: Thing) {
  if (urgent !== true || kind === 'warning') return undefined
  return refuse('urgent-notice', 'Only a warning goes out at night.', { pointer: '/urgent' })
}

function codesIn(unitCodes: unknown): readonly string[] {
  return (unitCodes ?? []) as string[] // by the fields of the register
}
