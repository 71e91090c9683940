import { type Caller, reaches } from '@lantoa/chassis/http/caller'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { NamedUnit } from '@lantoa/contracts/reporting/values.http'
import type { UnitTree } from '@lantoa/units/tree'
import { NATION, parseUnitRef, refOf, type UnitVersion } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { meaningOf } from './meaning.ts'

type Found = { ok: true; unit: NamedUnit } | ReturnType<typeof refuse<'unknown-unit' | 'closed-unit' | 'outside-scope'>>

const WHOLE_NATION: NamedUnit = { code: NATION, name: 'Việt Nam', kind: 'quốc gia', level: null }

/**
 * The unit that somebody asks for, as it is today; a closed one is refused with what took its place. `pointer` is where
 * the request names it.
 */
export function findUnit(tree: UnitTree, caller: Caller, text: string, today: Day, pointer: string): Found {
  const ref = parseUnitRef(text)
  if (ref?.code === NATION) return inScope(tree, caller, WHOLE_NATION, today, pointer)
  const version = ref && (ref.on === undefined ? current(tree, ref.code, today) : tree.find(ref.code, ref.on))
  if (!version) return refuse('unknown-unit', 'No unit has this code, or none had it on that day.', { pointer })
  const now = todaysVersion(tree, version, today)
  if (now) return inScope(tree, caller, nameOf(now), today, pointer)
  if (version.validFrom > today) {
    return refuse('unknown-unit', `The unit begins on ${version.validFrom}.`, { pointer })
  }
  const successors = tree.successors(version.code, version.validFrom, today).map(({ unit }) => refOf(unit))
  return refuse('closed-unit', `The unit was closed on ${version.validTo}; see \`successors\`.`, {
    pointer,
    successors,
  })
}

/** How a unit is called today; for one that is only known by its code the code. */
export function nameUnit(tree: UnitTree, code: string, today: Day): NamedUnit | undefined {
  const version = tree.find(code, today)
  return version && nameOf(version)
}

function current(tree: UnitTree, code: string, today: Day): UnitVersion | undefined {
  return tree.find(code, today) ?? tree.latest(code)
}

/** The version itself, or the one into which it went on whole under the same code: with a new name, kind or parent. */
function todaysVersion(tree: UnitTree, { code, validFrom }: UnitVersion, today: Day): UnitVersion | undefined {
  const same = validFrom <= today && meaningOf(tree, code, validFrom)(today)
  return same ? tree.find(code, today) : undefined
}

function inScope(tree: UnitTree, caller: Caller, unit: NamedUnit, today: Day, pointer: string): Found {
  if (reaches(caller, tree, unit.code, today)) return { ok: true, unit }
  return refuse('outside-scope', 'The unit lies outside your units.', { pointer })
}

function nameOf({ code, name, kind, level }: UnitVersion): NamedUnit {
  return { code, name, kind, level }
}
