import type { Args } from '@lantoa/sdk'
import type { Word } from '../../words/words.ts'
import { readAmount } from '../targets/read-amount.ts'
import type { CardForm, ComponentForm, GroupForm, ScoringForm } from './card-form.ts'
import { isYear } from './edit-card.ts'
import { sumOfPoints } from './sum-of-points.ts'

export type ScorecardDraft = Args<'reporting', 'draftScorecard'>['body']
type Group = ScorecardDraft['groups'][number]
/** What is wrong by field; a field is called by its place in what is sent, as the service calls it. */
export type CardWrong = Readonly<Record<string, Word>>

/** The scorecard that was typed, or of each field what is wrong with it. */
export function readScorecardDraft(
  form: CardForm,
  unit: string,
): { readonly draft: ScorecardDraft } | { readonly wrong: CardWrong } {
  const read = reader(Number(form.decimals))
  const { level, verified } = form
  const draft = {
    ...{ unit, level, verified, decimals: Number(form.decimals) },
    code: read.code('/code', form.code),
    year: read.year('/year', form.year),
    name: read.text('/name', form.name),
    issuer: read.text('/issuer', form.issuer),
    note: form.note.trim() || null,
    points: read.points('/points', form.points, form.groups),
    groups: form.groups.map((group, at) => readGroup(read, group, `/groups/${at}`)),
  }
  if (form.groups.length === 0) read.note('/groups', 'scorecard.no-groups-yet')
  const wrong = read.wrong()
  return Object.keys(wrong).length === 0 ? { draft } : { wrong }
}

type Reader = ReturnType<typeof reader>

function readGroup(read: Reader, { groupId, name, pillar, points, components }: GroupForm, at: string): Group {
  if (components.length === 0) read.note(`${at}/components`, 'scorecard.no-components-yet')
  return {
    ...{ groupId, pillar: pillar || null },
    name: read.text(`${at}/name`, name),
    points: read.points(`${at}/points`, points, components),
    components: components.map((component, index) => readComponent(read, component, `${at}/components/${index}`)),
  }
}

function readComponent(read: Reader, component: ComponentForm, at: string): Group['components'][number] {
  const { componentId, name, points, indicatorId, period, scoring } = component
  return {
    ...{ componentId, indicatorId: indicatorId || null, period: period || null },
    name: read.text(`${at}/name`, name),
    points: read.points(`${at}/points`, points),
    scoring: readScoring(read, scoring, `${at}/scoring`),
  }
}

function readScoring(read: Reader, form: ScoringForm, at: string): Group['components'][number]['scoring'] {
  const { method, better } = form
  switch (method) {
    case 'attainment': {
      const target = read.figure(`${at}/target`, form.target)
      return { method, target, baseline: read.figure(`${at}/baseline`, form.baseline) }
    }
    case 'min-max':
      return { method, better }
    case 'bands':
      return {
        method,
        bands: form.bands.map(({ from, until, points }, index) => ({
          from: read.bound(`${at}/bands/${index}/from`, from),
          until: read.bound(`${at}/bands/${index}/until`, until),
          points: read.figure(`${at}/bands/${index}/points`, points),
        })),
      }
    case 'yes-no':
      return { method, atLeast: read.figure(`${at}/atLeast`, form.atLeast) }
    case 'points':
      return { method }
  }
}

/** Reads texts and notes what is wrong; what it gives for a wrong one is sent nowhere. */
function reader(decimals: number) {
  const wrong: Record<string, Word> = {}
  function note(field: string, word: Word): void {
    wrong[field] ??= word
  }
  function figure(field: string, typed: string): number {
    const read = readFigure(typed)
    if (read === undefined) note(field, 'target.no-amount')
    return read ?? 0
  }
  return {
    ...{ note, figure, wrong: () => wrong },
    bound: (field: string, typed: string) => (typed.trim() === '' ? null : figure(field, typed)),
    text(field: string, typed: string): string {
      if (typed.trim() === '') note(field, 'form.missing')
      return typed.trim()
    },
    code(field: string, typed: string): string {
      const code = typed.trim().toUpperCase()
      if (!/^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(code) || code.length > 40) note(field, 'scorecard.no-code')
      return code
    },
    year(field: string, typed: string): number {
      if (!isYear(typed)) note(field, 'time.outside')
      return Number(typed)
    },
    points(field: string, typed: string, parts?: readonly { readonly points: string }[]): number {
      const points = figure(field, typed)
      if (points <= 0) note(field, 'scorecard.points-not-positive')
      if (isFiner(points, decimals)) note(field, 'scorecard.points-too-fine')
      const sum = parts && sumOfPoints(parts, typed)
      if (sum && sum.over !== 0) note(field, 'scorecard.sum-differs')
      return points
    },
  }
}

/** '-2,5' → -2.5; undefined where it is no number. */
function readFigure(typed: string): number | undefined {
  const [, minus, amount = ''] = /^([-−])?(.*)$/.exec(typed.trim()) ?? []
  const read = readAmount(amount)
  return read === undefined || minus === undefined ? read : 0 - read
}

function isFiner(points: number, decimals: number): boolean {
  return (String(points).split('.')[1]?.length ?? 0) > decimals
}
