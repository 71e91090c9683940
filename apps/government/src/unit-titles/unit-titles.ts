import type { Tx } from '@lantoa/chassis/database/database'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { unitTitles } from '@lantoa/contracts/government/unit-titles'
import { levelOfCode } from '@lantoa/units/unit'
import { type Cited, findCited, refuseUnknownAct } from '../cited/cited.ts'
import { legalAct } from '../legal-acts/legal-acts.ts'

export const unitTitle = registerTable(unitTitles, {
  ...{ title: 'text', year: 'integer', actId: 'uuid', source: 'text' },
})

/** What units were recognised or classed as: each of them once for a year. */
export const unitTitleSlice = (parts: ServiceParts) =>
  register(parts, unitTitles, {
    table: unitTitle,
    look,
    learn: ({ ids }, thing) => learnTitle(ids, thing),
    check: (thing, judged) =>
      refuseLevel(thing) ?? refuseUnknownAct(thing, 'actId', judged.facts.acts, judged) ?? refuseSecond(thing, judged),
    checkStates: refuseSecond,
  })

type Said = Readonly<Record<string, unknown>>
/** The titles that stand, by what there is once. */
type Ids = Map<string, string>
type Facts = { readonly ids: Ids; readonly acts: Cited }

function placeOfTitle({ unitCode, title, year }: Said): string {
  return [unitCode, title, year].join(' ')
}

async function look(tx: Tx, said: readonly Said[]): Promise<Facts> {
  const rows = await tx.query<Said & { id: string }>({
    name: 'find-unit-titles',
    text: `SELECT unit_title_id AS id, unit_code AS "unitCode", title, year FROM unit_title
            WHERE unit_code = ANY($1) AND status <> 'withdrawn'`,
    values: [said.map(({ unitCode }) => String(unitCode))],
  })
  const ids = new Map(rows.map((one) => [placeOfTitle(one), one.id]))
  return { ids, acts: await findCited(tx, legalAct, said, ['actId']) }
}

/** What is decided counts for what comes behind it. */
function learnTitle(ids: Ids, thing: Thing): void {
  const id = String(thing.unitTitleId)
  for (const [place, one] of ids) if (one === id) ids.delete(place)
  if (thing.status !== 'withdrawn') ids.set(placeOfTitle(thing), id)
}

/** What only units of one level are; remoteness is a matter of all. */
const LEVELS: Readonly<Record<string, string>> = { smart_village: 'hamlet', modern_smart_rural_commune: 'commune' }

function refuseLevel({ title, unitCode }: Thing) {
  const level = LEVELS[String(title)]
  if (level === undefined || levelOfCode(String(unitCode)) === level) return undefined
  return refuse('wrong-level', `This title is one of a ${level}.`, { pointer: '/unitCode' })
}

function refuseSecond(thing: Thing, { facts }: Pick<Judged<Facts>, 'facts'>) {
  const other = facts.ids.get(placeOfTitle(thing))
  if (thing.status === 'withdrawn' || other === undefined || other === thing.unitTitleId) return undefined
  const detail = `${thing.unitCode} has this title for ${thing.year}: correct that one.`
  return refuse('title-recorded', detail, { pointer: '/title' })
}
