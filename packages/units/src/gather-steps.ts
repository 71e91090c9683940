import type { Day } from '@lantoa/vietnam/days'
import { type Draft, type Ending, type Part, type Patch, problem, realVersions } from './boundary-draft.ts'
import type { Beginning, BoundaryChange, BoundaryStep, NamedVersion, Taker, Territory } from './boundary-step.ts'
import { levelOfCode, refOf } from './unit.ts'

/** Gathers what the steps say, unit by unit. */
export function gatherSteps({ on, steps }: BoundaryChange, territory: Territory): Draft {
  const draft: Draft = {
    on,
    territory,
    endings: new Map(),
    alterations: new Map(),
    placed: new Map(),
    beginnings: new Map(),
    pasts: new Map(),
    problems: [],
  }
  for (const [index, step] of steps.entries()) takeStep(draft, step, `/steps/${index}`)
  return draft
}

function takeStep(draft: Draft, step: BoundaryStep, pointer: string): void {
  switch (step.kind) {
    case 'merge':
      begin(draft, step.into, `${pointer}/into`)
      for (const [at, { code, extent }] of step.from.entries()) {
        const part = { code: step.into.code, extent, pointer: `${pointer}/into/code` }
        end(draft, code, `${pointer}/from/${at}/code`, [part])
      }
      break
    case 'split':
      for (const [at, into] of step.into.entries()) begin(draft, into, `${pointer}/into/${at}`)
      end(
        draft,
        step.of,
        `${pointer}/of`,
        step.into.map((into, at) => partOf(into, `${pointer}/into/${at}/code`)),
      )
      break
    case 'rename': {
      const { code, name, nameEn } = step
      alter(draft, code, `${pointer}/code`, { name, ...(nameEn === undefined ? {} : { nameEn }) })
      break
    }
    case 'new-kind':
      alter(draft, step.code, `${pointer}/code`, { kind: step.becomes })
      break
    case 're-parent':
      for (const [at, code] of step.codes.entries())
        alter(draft, code, `${pointer}/codes/${at}`, { parentCode: step.to })
      break
    case 'close':
      end(draft, step.code, `${pointer}/code`, [])
      break
    case 'past':
      enterPast(draft, step, pointer)
  }
}

function partOf({ code }: Taker, pointer: string): Part {
  return { code, extent: 'partial', pointer }
}

function enterPast(draft: Draft, step: Extract<BoundaryStep, { kind: 'past' }>, pointer: string): void {
  const { code, validFrom, ...own } = step.unit
  const at = `${pointer}/unit`
  if (draft.pasts.has(code)) problem(draft, 'conflicting-steps', `${at}/code`, `${code} is entered twice.`)
  const version = versionOf(draft, code, own, validFrom, `${at}/code`)
  const parts = step.into.map((part, index) => ({ ...part, pointer: `${pointer}/into/${index}/code` }))
  if (version) draft.pasts.set(code, { version: { ...version, validTo: draft.on }, pointer: at, parts })
}

function begin(draft: Draft, { code, begins }: Taker, pointer: string): void {
  if (!begins) return
  if (draft.beginnings.has(code)) problem(draft, 'conflicting-steps', `${pointer}/code`, `${code} begins twice.`)
  const version = versionOf(draft, code, begins, draft.on, `${pointer}/code`)
  if (version) draft.beginnings.set(code, { version, pointer })
}

function versionOf(
  draft: Draft,
  code: string,
  own: Beginning,
  validFrom: Day,
  pointer: string,
): NamedVersion | undefined {
  const level = levelOfCode(code)
  if (!level) problem(draft, 'code-of-other-level', pointer, `${code} is not the code of a unit.`)
  return level && { code, level, ...own, validFrom, validTo: null, successors: [] }
}

function end(draft: Draft, code: string, pointer: string, parts: readonly Part[]) {
  const known = draft.endings.get(code)
  if (known) return join(draft, known, pointer, parts)
  const version = unitBefore(draft, code, pointer)
  if (!version) return
  if (draft.alterations.has(code)) return conflict(draft, code, pointer)
  draft.endings.set(code, { version, pointer, parts: [...parts] })
}

/** Several steps may each take a part of one unit. */
function join(draft: Draft, ending: Ending, pointer: string, parts: readonly Part[]) {
  const taken = new Set(ending.parts.map(({ code }) => code))
  const all = [...ending.parts, ...parts]
  const fits = parts.length > 0 && ending.parts.length > 0 && all.every(({ extent }) => extent === 'partial')
  if (!fits || parts.some(({ code }) => taken.has(code))) return conflict(draft, ending.version.code, pointer)
  ending.parts.push(...parts)
}

function alter(draft: Draft, code: string, pointer: string, patch: Patch) {
  const waiting = patch.parentCode === undefined ? undefined : findWaiting(draft, code)
  const version = waiting ?? unitBefore(draft, code, pointer)
  if (!version) return
  const known = draft.alterations.get(code)
  const twice = Object.keys(patch).some((key) => known && Object.hasOwn(known.patch, key))
  if (draft.endings.has(code) || draft.placed.has(code) || twice) return conflict(draft, code, pointer)
  if (waiting) draft.placed.set(code, { version, pointer, patch })
  else draft.alterations.set(code, { version, pointer, patch: { ...known?.patch, ...patch } })
}

/** A hamlet that ended on this day because nobody had said where it goes. */
function findWaiting(draft: Draft, code: string): NamedVersion | undefined {
  const last = realVersions(draft, code).at(-1)
  const waits = last?.level === 'hamlet' && last.validTo === draft.on && last.successors.length === 0
  return waits ? last : undefined
}

function conflict(draft: Draft, code: string, pointer: string): void {
  problem(draft, 'conflicting-steps', pointer, `Another step says something else of ${code}.`)
}

/** The open version of a unit that was there the day before. */
function unitBefore(draft: Draft, code: string, pointer: string): NamedVersion | undefined {
  const { on } = draft
  const real = realVersions(draft, code)
  const [first] = real
  const version = real.findLast(({ validFrom }) => validFrom < on)
  const later = real.find(({ validFrom }) => validFrom >= on)
  if (!first) problem(draft, 'unknown-unit', pointer, `No unit has the code ${code}.`)
  else if (!version) problem(draft, 'before-unit', pointer, `${refOf(first)} was not there the day before ${on}.`)
  else if (later)
    problem(draft, 'changed-later', pointer, `${code} is changed on ${later.validFrom} already: ${refOf(later)}.`)
  else if (version.validTo === null) return version
  else if (version.validTo > on)
    problem(draft, 'changed-later', pointer, `${refOf(version)} ends on ${version.validTo}.`)
  else {
    const detail = `${version.name} (${refOf(version)}) was closed on ${version.validTo}.`
    problem(draft, 'closed-unit', pointer, detail, version.successors.map(refOf))
  }
  return undefined
}
