import type { Data } from '@lantoa/sdk'
import type { Io } from '../io.ts'
import { showDay, showInstant } from '../output/formats.ts'
import { printFacts } from '../output/print.ts'

export type Change = Data<'teams', 'getBoundaryChange'>

/** A change in short. */
export function printChange(io: Io, change: Change): void {
  const { changeId, title, on, legalAct, status, draftedAt, appliedAt, undoneAt, steps } = change
  printFacts(io, [
    ['change', changeId],
    ['title', title],
    ['from', showDay(on)],
    ['legal act', `${legalAct.number}, ${legalAct.issuer}, ${showDay(legalAct.date)}`],
    ['status', status],
    ['drafted', showInstant(draftedAt)],
    ['applied', appliedAt === null ? undefined : showInstant(appliedAt)],
    ['undone', undoneAt === null ? undefined : showInstant(undoneAt)],
    ['steps', String(steps.length)],
  ])
}

/** A step in a line. */
export function showStep(step: Change['steps'][number]): string {
  const parts = (list: readonly { code: string; extent: string }[]) =>
    list.map(({ code, extent }) => (extent === 'partial' ? `${code} (partly)` : code)).join(', ')
  switch (step.kind) {
    case 'merge':
      return `${parts(step.from)} → ${showTaker(step.into)}`
    case 'split':
      return `${step.of} → ${step.into.map(showTaker).join(', ')}`
    case 'rename':
      return `${step.code} is called ${step.name}`
    case 'new-kind':
      return `${step.code} becomes ${step.becomes}`
    case 're-parent':
      return `${step.codes.join(', ')} go under ${step.to}`
    case 'close':
      return `${step.code} ends`
    case 'past':
      return `${step.unit.code} ${step.unit.name}, there since ${showDay(step.unit.validFrom)} → ${parts(step.into)}`
  }
}

function showTaker({ code, begins }: { code: string; begins?: { kind: string; name: string } }): string {
  return begins ? `${code} (new: ${begins.kind} ${begins.name})` : code
}
