import type { Args, Data } from '@lantoa/sdk'

export type Change = Data<'teams', 'getBoundaryChange'>
export type Preview = Data<'teams', 'previewBoundaryChange'>
export type Draft = Args<'teams', 'draftBoundaryChange'>['body']
export type Step = Draft['steps'][number]
export type Taker = Extract<Step, { kind: 'merge' }>['into']

/** What is known of units by code, for sentences about them. */
export type Names = ReadonlyMap<string, { readonly kind: string; readonly name: string }>

/** Every unit that a step names, with the parents of units that begin. */
export function codesIn(step: Step): string[] {
  switch (step.kind) {
    case 'merge':
      return [...step.from.map(({ code }) => code), ...codesOf(step.into)]
    case 'split':
      return [step.of, ...step.into.flatMap(codesOf)]
    case 're-parent':
      return [...step.codes, step.to]
    case 'past':
      return step.into.map(({ code }) => code)
    default:
      return [step.code]
  }
}

/** A unit that begins is named by the step itself; only what it lies under has to be looked up. */
function codesOf({ code, begins }: Taker): string[] {
  if (!begins) return [code]
  return begins.parentCode === null ? [] : [begins.parentCode]
}
