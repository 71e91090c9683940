import { addDays, type Day } from '@lantoa/vietnam/days'
import {
  type Alteration,
  type Begun,
  type Draft,
  type Ending,
  problem,
  realVersions,
  standing,
} from './boundary-draft.ts'
import type { NamedVersion } from './boundary-step.ts'
import { mayLieUnder } from './check-tree.ts'
import { otherHamlet } from './given-once.ts'
import { isValidOn, refOf, type Succession } from './unit.ts'

/** Finds what is wrong between the steps of a change and with what they lead to. */
export function checkDraft(draft: Draft): void {
  for (const ending of draft.endings.values()) checkEnding(draft, ending)
  for (const begun of draft.beginnings.values()) checkBeginning(draft, begun)
  for (const alteration of [...draft.alterations.values(), ...draft.placed.values()]) checkAlteration(draft, alteration)
  for (const past of draft.pasts.values()) {
    checkPast(draft, past)
    for (const part of past.parts) checkTaker(draft, part, undefined)
  }
}

function checkEnding(draft: Draft, { version, parts, pointer }: Ending): void {
  for (const part of parts) checkTaker(draft, part, version)
  if (parts.some(({ extent }) => extent === 'partial') && parts.length < 2) {
    problem(draft, 'incomplete-split', pointer, `Only a part of ${version.code} is spoken of: say who has the rest.`)
  }
}

type Part = Ending['parts'][number]

/** Who takes over must be there from that day on, and be of the same level (a past district may go into a commune). */
function checkTaker(draft: Draft, { code, pointer }: Part, of: NamedVersion | undefined) {
  const taker = standing(draft, code)
  if (!taker) return missingTaker(draft, code, pointer)
  if (of && taker.level !== of.level) {
    problem(draft, 'wrong-level', pointer, `Another ${of.level} takes the place of a ${of.level}.`)
  }
}

function missingTaker(draft: Draft, code: string, pointer: string) {
  if (draft.endings.has(code)) {
    if (leadsBack(draft, code))
      return problem(draft, 'cycle', pointer, `${code} ends, and goes into what goes into it.`)
    return problem(draft, 'closed-unit', pointer, `${code} ends by this very change; did you mean it to begin anew?`)
  }
  const later = realVersions(draft, code).find(({ validFrom, validTo }) => validFrom > draft.on || validTo !== null)
  if (!later) return problem(draft, 'unknown-successor', pointer, `There is no unit ${code} on ${draft.on}.`)
  if (later.validTo !== null && later.validTo <= draft.on) {
    return problem(
      draft,
      'closed-unit',
      pointer,
      `${refOf(later)} was closed on ${later.validTo}.`,
      later.successors.map(refOf),
    )
  }
  problem(draft, 'changed-later', pointer, `${refOf(later)} does not last from ${draft.on} on.`)
}

/** Whether the units that end go round in a ring. */
function leadsBack({ endings }: Draft, start: string): boolean {
  const seen = new Set<string>()
  const open = [start]
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    for (const part of endings.get(code)?.parts ?? []) {
      if (part.code === start) return true
      if (!seen.has(part.code)) open.push(part.code)
      seen.add(part.code)
    }
  }
  return false
}

function checkBeginning(draft: Draft, { version, pointer }: Begun): void {
  const ended = draft.endings.get(version.code)?.version
  const other = realVersions(draft, version.code).find(
    (known) => known !== ended && (known.validTo === null || known.validTo > draft.on),
  )
  if (other)
    problem(draft, 'overlapping-validity', `${pointer}/code`, `The code means ${refOf(other)} on ${draft.on} or later.`)
  else checkGivenOnce(draft, version, pointer)
  // A unit that ends with nothing after it is taken to go on in the next version of its code.
  const goesOn = draft.endings.get(version.code)?.parts.length === 0
  if (goesOn || draft.alterations.has(version.code)) {
    problem(draft, 'conflicting-steps', `${pointer}/code`, `Another step lets ${version.code} go on.`)
  }
  checkParent(draft, version, `${pointer}/begins/parentCode`)
}

type Named = Omit<NamedVersion, 'successors'> & { readonly successors: readonly Succession[] }

/** What takes over on the day of the change; of those that stood before only the code is known here. */
function successorsOn({ on }: Draft, ending: { readonly parts: readonly Part[] } | undefined) {
  return ending?.parts.map(({ code, extent }) => ({ code, extent, validFrom: on })) ?? []
}

/** With what ends by the same change as it will stand then. */
function checkGivenOnce(draft: Draft, version: Named, pointer: string): void {
  const ending = draft.endings.get(version.code)
  const successors = successorsOn(draft, ending)
  const versions = realVersions(draft, version.code).map((known) =>
    known === ending?.version ? { ...known, validTo: draft.on, successors } : known,
  )
  const other = otherHamlet<(typeof versions)[number]>(versions, version)
  if (!other) return
  const isPart = other.validTo === draft.on && other.successors.some(({ code }) => code === version.code)
  const detail = isPart
    ? `A part of ${other.code} is another hamlet than the whole: give each part a new code.`
    : `${refOf(other)} was another hamlet: the code of a hamlet is given once.`
  problem(draft, 'overlapping-validity', `${pointer}/code`, detail)
}

function checkAlteration(draft: Draft, { version, patch, pointer }: Alteration): void {
  const before: Readonly<Record<string, unknown>> = version
  const sameParentEnds = patch.parentCode !== undefined && draft.endings.has(patch.parentCode ?? '')
  const same = Object.entries(patch).every(([key, value]) => before[key] === value)
  if (same && !sameParentEnds && !draft.placed.has(version.code)) {
    problem(draft, 'nothing-changes', pointer, `${refOf(version)} is so already.`)
  }
  if (patch.parentCode !== undefined) checkParent(draft, { ...version, ...patch }, pointer)
}

function checkParent(draft: Draft, version: NamedVersion, pointer: string) {
  const { parentCode, code, level } = version
  if (parentCode === null) {
    if (level !== 'province') problem(draft, 'wrong-level', pointer, `A ${level} lies under another unit.`)
    return
  }
  const parent = standing(draft, parentCode)
  if (!parent) return missingParent(draft, parentCode, pointer)
  if (liesUnder(draft, parent, code)) problem(draft, 'cycle', pointer, `${parentCode} is ${code} or lies beneath it.`)
  else if (!mayLieUnder(version, parent)) {
    problem(draft, 'wrong-level', pointer, `A ${level} does not lie under a ${parent.level}.`)
  }
}

function missingParent(draft: Draft, code: string, pointer: string) {
  const last = realVersions(draft, code).at(-1)
  if (!last) return problem(draft, 'unknown-unit', pointer, `No unit has the code ${code}.`)
  if (last.validFrom > draft.on) return problem(draft, 'before-unit', pointer, `${refOf(last)} begins later.`)
  const ended = draft.endings.get(code)
  const successors = ended ? ended.parts.map((part) => part.code) : last.successors.map(refOf)
  problem(draft, 'closed-unit', pointer, `${refOf(last)} is no more on that day.`, successors)
}

function liesUnder(draft: Draft, unit: NamedVersion, code: string): boolean {
  const seen = new Set<string>()
  for (let above: NamedVersion | undefined = unit; above && !seen.has(above.code); ) {
    if (above.code === code) return true
    seen.add(above.code)
    above = above.parentCode === null ? undefined : standing(draft, above.parentCode)
  }
  return false
}

/** A unit of old fits into what is known of its days, and lay under something then. */
function checkPast(draft: Draft, { version, pointer }: Begun) {
  const { code, validFrom } = version
  if (validFrom >= draft.on)
    return problem(draft, 'ends-before-start', `${pointer}/validFrom`, 'It must begin before the change.')
  const other = realVersions(draft, code).find(
    (known) => known.validFrom < draft.on && (known.validTo === null || known.validTo > validFrom),
  )
  if (other) problem(draft, 'overlapping-validity', `${pointer}/code`, `In these days the code means ${refOf(other)}.`)
  else checkGivenOnce(draft, { ...version, successors: successorsOn(draft, draft.pasts.get(code)) }, pointer)
  const at = `${pointer}/parentCode`
  if (version.parentCode === null) {
    if (version.level !== 'province') problem(draft, 'wrong-level', at, `A ${version.level} lies under another unit.`)
    return
  }
  const parents = [validFrom, addDays(draft.on, -1)].map((day) => unitOn(draft, version.parentCode ?? '', day))
  if (parents.includes(undefined)) {
    problem(draft, 'unknown-unit', at, `No unit has the code ${version.parentCode} from ${validFrom} on.`)
  } else if (parents.some((parent) => parent && !mayLieUnder(version, parent))) {
    problem(draft, 'wrong-level', at, `This is no place for a ${version.level}.`)
  }
}

function unitOn(draft: Draft, code: string, day: Day): NamedVersion | undefined {
  const past = draft.pasts.get(code)?.version
  if (past && isValidOn(past, day)) return past
  return realVersions(draft, code).find((version) => isValidOn(version, day))
}
