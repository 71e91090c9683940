import type { Args, Data } from '@lantoa/sdk'
import { kindAndName } from './kind-and-name.ts'
import type { SuccessionLine } from './successions-file.ts'

export type Draft = Args<'teams', 'draftBoundaryChange'>['body']
type Step = Draft['steps'][number]
type Unit = Data<'teams', 'listUnits'>['items'][number]

/** What is registered around the day of the change: communes, districts and provinces by code. */
export type Registered = {
  before: ReadonlyMap<string, Unit>
  on: ReadonlyMap<string, Unit>
  /** On the day from which old units are taken to have been there. */
  since: ReadonlyMap<string, Unit>
}

export type DraftOptions = { on: string; since: string; legalAct: Draft['legalAct'] }

/** What the lists leave open or contradict each other in, for the one who imports them. */
export type Gaps = {
  corrected: { line: number; from: string; to: string; name: string }[]
  districts: string[]
  assumedProvinces: string[]
  otherNames: string[]
  missing: { line: number; code: string; reasons: string[] }[]
}

export type ProvinceDraft = { provinceCode: string; draft: Draft; oldUnits: number; split: number; gaps: Gaps }

/** Codes of the list of successions under which the list of units has nothing, with those that it has. */
const CORRECTED: Readonly<Record<string, string>> = { '06970': '06978', '23737': '23938' }

/** The change of one province: old units that are registered end by it, those that are not are entered as ended. */
export function draftSuccessions(
  provinceCode: string,
  lines: readonly SuccessionLine[],
  registered: Registered,
  options: DraftOptions,
): ProvinceDraft {
  const gaps: Gaps = { corrected: [], districts: [], assumedProvinces: [], otherNames: [], missing: [] }
  const sound = lines.flatMap((line) => withKnownSuccessor(line, registered, options, gaps))
  const byOld = Map.groupBy(sound, ({ oldCode }) => oldCode)
  const open = sound.filter(({ oldCode }) => isOpen(registered, oldCode))
  const past = [...byOld].filter(([code]) => !isOpen(registered, code))
  const steps = [
    ...provinceSteps(provinceCode, past.length > 0, registered, options, gaps),
    ...[...Map.groupBy(open, ({ newCode }) => newCode)].map(([code, from]) =>
      mergeStep(code, from, registered, options),
    ),
    ...past.map(([code, parts]) => pastStep(code, parts, options, gaps)),
  ]
  const name = registered.on.get(provinceCode)?.name ?? provinceCode
  const split = [...byOld.values()].filter((parts) => parts.length > 1).length
  const draft = {
    title: `Sắp xếp đơn vị hành chính cấp xã: ${name}`,
    on: options.on,
    legalAct: options.legalAct,
    steps,
  }
  return { provinceCode, draft, oldUnits: byOld.size, split, gaps }
}

function isOpen({ before }: Registered, code: string): boolean {
  return before.has(code)
}

/** A line whose new unit is registered, or begins where old ones end; else it is told and left out. */
function withKnownSuccessor(
  line: SuccessionLine,
  registered: Registered,
  { on }: DraftOptions,
  gaps: Gaps,
): SuccessionLine[] {
  const code = line.newCode
  const known = registered.on.get(code)
  const begins = !known && isOpen(registered, line.oldCode)
  if (known) {
    noteName(line, known, gaps)
    return [line]
  }
  const other = CORRECTED[code]
  if (other !== undefined && registered.on.has(other)) {
    gaps.corrected.push({ line: line.line, from: code, to: other, name: line.newName })
    return [{ ...line, newCode: other }]
  }
  if (begins) return [line]
  const reasons = [`new_code: there is no unit ${code} (${line.newName}) on ${on}; import the list of units first`]
  gaps.missing.push({ line: line.line, code: line.oldCode, reasons })
  return []
}

function noteName({ newName }: SuccessionLine, known: Unit, gaps: Gaps): void {
  const { kind, name } = kindAndName(newName)
  if (kind === known.kind && name === known.name) return
  const told = `${known.code} ${newName} / ${known.kind} ${known.name}`
  if (!gaps.otherNames.includes(told)) gaps.otherNames.push(told)
}

/** The lists name no old provinces: where none is registered, the one of today is taken to have been there. */
function provinceSteps(
  code: string,
  isNeeded: boolean,
  { on, since }: Registered,
  options: DraftOptions,
  gaps: Gaps,
): Step[] {
  const province = on.get(code)
  if (!isNeeded || since.has(code) || !province) return []
  gaps.assumedProvinces.push(code)
  const { kind, name } = province
  return [{ kind: 'past', unit: { code, kind, name, parentCode: null, validFrom: options.since }, into: [] }]
}

function mergeStep(
  code: string,
  from: readonly SuccessionLine[],
  { on, before }: Registered,
  { on: day }: DraftOptions,
): Step {
  const parts = from.map(({ oldCode, extent }) => ({ code: oldCode, extent }))
  const standing = on.get(code)
  const [first] = from
  // A code that means an old unit until that day is given to the new one.
  if (standing && (standing.validFrom === day || !before.has(code)))
    return { kind: 'merge', from: parts, into: { code } }
  const begins = { ...kindAndName(first?.newName ?? ''), parentCode: first?.provinceCode ?? null }
  return { kind: 'merge', from: parts, into: { code, begins } }
}

function pastStep(code: string, parts: readonly SuccessionLine[], { since }: DraftOptions, gaps: Gaps): Step {
  const [first] = parts
  const named = kindAndName(first?.oldName ?? '')
  if (code.length === 3) gaps.districts.push(`${code} ${first?.oldName ?? ''}`)
  const unit = { code, ...named, parentCode: first?.provinceCode ?? null, validFrom: since }
  return { kind: 'past', unit, into: parts.map(({ newCode, extent }) => ({ code: newCode, extent })) }
}
