import { unitTitle } from '@lantoa/vietnam/unit-names'
import { language, say, type Word } from '../../words/words.ts'
import type { Change, Names, Step, Taker } from './change.ts'

export const STATUSES: Readonly<Record<Change['status'], Word>> = {
  draft: 'boundary.draft',
  previewed: 'boundary.previewed',
  applied: 'boundary.applied',
  undone: 'boundary.undone',
}

/** What a step does, in one sentence. */
export function stepInWords(step: Step, names: Names): string {
  switch (step.kind) {
    case 'merge': {
      const units = listed(step.from.map(({ code, extent }) => partOf(extent, called(code, names))))
      const word = step.into.begins ? 'step.merge.new' : 'step.merge.into'
      return say(word, { units, taker: takerInWords(step.into, names) })
    }
    case 'split': {
      const takers = listed(step.into.map((taker) => takerInWords(taker, names)))
      return say('step.split.says', { unit: called(step.of, names), takers })
    }
    case 'rename':
      return say('step.rename.says', { unit: called(step.code, names), name: step.name })
    case 'new-kind':
      return say('step.new-kind.says', { unit: called(step.code, names), kind: step.becomes })
    case 're-parent': {
      const units = listed(step.codes.map((code) => called(code, names)))
      return say('step.re-parent.says', { units, to: called(step.to, names) })
    }
    case 'close':
      return say('step.close.says', { unit: called(step.code, names) })
    case 'past': {
      const takers = listed(step.into.map(({ code, extent }) => partOf(extent, called(code, names))))
      return say('step.past.says', { unit: `${unitTitle(step.unit)} (${step.unit.code})`, takers })
    }
  }
}

/** 'Xã Văn Sơn (15712)', or the code alone of what is not known. */
export function called(code: string, names: Names): string {
  const known = names.get(code)
  return known ? `${unitTitle(known)} (${code})` : code
}

export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items)
}

export function partOf(extent: 'full' | 'partial' | undefined, unit: string): string {
  return extent === 'partial' ? say('step.part', { unit }) : unit
}

function takerInWords({ code, begins }: Taker, names: Names): string {
  if (!begins) return called(code, names)
  const unit = `${unitTitle(begins)} (${code})`
  return begins.parentCode === null ? unit : say('step.under', { unit, parent: called(begins.parentCode, names) })
}
