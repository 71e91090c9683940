import type { Day } from '@lantoa/vietnam/days'
import type { Concern } from '../../phone/kinds/concern.ts'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import type { Receipt } from '../../phone/receipts.ts'
import type { Word } from '../../words/field-later.ts'

type Step = RecordOf<'concern-step'>['step']
type Standing = Pick<Concern, 'status'>

/** How closing it is called; undefined: there is no answer to close it with. */
export function helpedTo({ status }: Standing): Word | undefined {
  if (status === 'answered') return 'concern.helped-close'
  return status === 'rejected' ? 'concern.close' : undefined
}

export function mayReopen({ status }: Standing): boolean {
  return status === 'answered' || status === 'rejected' || status === 'closed'
}

/** What is said of the version that was read. Only an answer can have helped. */
export function recordOf(
  step: Step,
  { concernId, version, status }: Concern,
  { id, today, text }: { id: string; today: Day; text?: string },
): RecordOf<'concern-step'> {
  const helped = step === 'close' && status === 'answered' ? { helped: true } : {}
  const body = { on: today, ...helped, ...(text !== undefined && { text }) }
  return { kind: 'concern-step', id, concernId, step, read: version, body }
}

/** A step of one that waits to be sent, or that somebody has to look at again. */
export function waitingStep(receipts: readonly Receipt[], concernId: string): Receipt | undefined {
  return receipts.find(
    ({ state, 'concern-step': step }) => step?.concernId === concernId && (state === 'saved' || state === 'look-again'),
  )
}
