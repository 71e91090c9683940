import type { Step } from './change.ts'

/** The units that took over a part of another one: in these some homes may wait for their hamlet. */
export function takersOfParts(steps: readonly Step[]): string[] {
  const takers = steps.flatMap((step) => {
    if (step.kind === 'split') return step.into.map(({ code }) => code)
    if (step.kind === 'merge' && step.from.some(({ extent }) => extent === 'partial')) return [step.into.code]
    return []
  })
  // A hamlet's homes are counted in its commune.
  return [...new Set(takers.map((code) => code.split('.')[0] ?? code))].sort()
}
