import { type Level, UNIT_CODE } from '@lantoa/units/unit'
import { UNIT_KINDS } from '@lantoa/units/unit-kinds'
import type { Word } from '../../words/words.ts'
import type { Names, Step, Taker } from './change.ts'

/** A unit that was picked from what a search found. */
export type Picked = { readonly code: string; readonly kind: string; readonly name: string }
export type PickedPart = Picked & { readonly extent: 'full' | 'partial' }

/** What is typed of a step; units of old are entered by the command line alone. */
export type StepForm = {
  readonly kind: Exclude<Step['kind'], 'past'>
  readonly units: readonly PickedPart[]
  readonly takers: readonly TakerForm[]
  readonly to: Picked | undefined
  readonly name: string
  readonly becomes: string
}
export type TakerForm = {
  readonly isNew: boolean
  /** One that stands. */
  readonly unit: Picked | undefined
  readonly code: string
  readonly kind: string
  readonly name: string
  readonly parent: Picked | undefined
}

const NO_TAKER: TakerForm = { isNew: true, unit: undefined, code: '', kind: '', name: '', parent: undefined }

/** Who takes over at first: a merger has one, a split at least two. */
const TAKERS: Readonly<Partial<Record<StepForm['kind'], readonly TakerForm[]>>> = {
  merge: [NO_TAKER],
  split: [NO_TAKER, NO_TAKER],
}

/** The fields of a step of a kind, with what was picked before. */
export function emptyStep(kind: StepForm['kind'], units: readonly PickedPart[] = []): StepForm {
  const takers = TAKERS[kind] ?? []
  return { kind, units: takesMany(kind) ? units : units.slice(0, 1), takers, to: undefined, name: '', becomes: '' }
}

export function withTaker(form: StepForm): StepForm {
  return { ...form, takers: [...form.takers, NO_TAKER] }
}

export function takesMany(kind: StepForm['kind']): boolean {
  return kind === 'merge' || kind === 're-parent'
}

/** Which level a code is of by its form; undefined of none. */
export function levelOf(code: string): Level | undefined {
  return (Object.keys(UNIT_CODE) as Level[]).find((level) => UNIT_CODE[level].test(code)) // its keys are levels
}

/** What a unit of that code may be called. */
export function kindsFor(code: string): readonly string[] {
  const level = levelOf(code)
  return level ? UNIT_KINDS[level] : []
}

/** The names of all units that were picked. */
export function namesIn({ units, takers, to }: StepForm): Names {
  const picked = [...units, ...takers.flatMap(({ unit, parent }) => [unit, parent]), to]
  return new Map(picked.flatMap((unit) => (unit ? [[unit.code, { kind: unit.kind, name: unit.name }]] : [])))
}

type Read<Value> = { readonly value: Value } | { readonly wrong: Word }

/** The step that was typed, or what is missing from it. */
export function readStep(form: StepForm): Read<Step> {
  const [first] = form.units
  if (!first) return { wrong: 'step.no-unit' }
  const { code } = first
  const name = form.name.trim()
  switch (form.kind) {
    case 'merge':
      return readMerge(form)
    case 'split':
      return readSplit(code, form.takers)
    case 'rename':
      return name === '' ? { wrong: 'step.no-name' } : { value: { kind: 'rename', code, name } }
    case 'new-kind':
      return form.becomes === ''
        ? { wrong: 'step.no-kind' }
        : { value: { kind: 'new-kind', code, becomes: form.becomes } }
    case 're-parent': {
      const codes = form.units.map((unit) => unit.code)
      return form.to ? { value: { kind: 're-parent', codes, to: form.to.code } } : { wrong: 'step.no-parent' }
    }
    case 'close':
      return { value: { kind: 'close', code } }
  }
}

function readMerge({ units, takers: [taker] }: StepForm): Read<Step> {
  const into = taker ? readTaker(taker) : { wrong: 'step.no-taker' as const }
  if ('wrong' in into) return into
  return { value: { kind: 'merge', from: units.map(({ code, extent }) => ({ code, extent })), into: into.value } }
}

function readSplit(of: string, takers: readonly TakerForm[]): Read<Step> {
  const into = takers.map(readTaker)
  const wrong = into.find((one) => 'wrong' in one)
  if (wrong) return wrong
  return { value: { kind: 'split', of, into: into.flatMap((one) => ('value' in one ? [one.value] : [])) } }
}

function readTaker(taker: TakerForm): Read<Taker> {
  if (!taker.isNew) return taker.unit ? { value: { code: taker.unit.code } } : { wrong: 'step.no-taker' }
  const [code, name] = [taker.code.trim(), taker.name.trim()]
  const level = levelOf(code)
  if (!level) return { wrong: 'step.no-code' }
  if (taker.kind === '') return { wrong: 'step.no-kind' }
  if (name === '') return { wrong: 'step.no-name' }
  if (level !== 'province' && !taker.parent) return { wrong: 'step.no-parent' }
  const parentCode = level === 'province' ? null : (taker.parent?.code ?? null)
  return { value: { code, begins: { kind: taker.kind, name, parentCode } } }
}
