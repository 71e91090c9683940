import { LantoaError, type Problem } from '@lantoa/sdk'
import { RESIDENTS } from '@lantoa/sheets/lists'
import { say } from '../../words/words.ts'
import { readStep } from '../registers/form/bodies.ts'
import { FieldsForm, type Sent } from '../registers/form/fields-form.tsx'
import type { Texts } from '../registers/form/texts.ts'
import type { Held } from './held.ts'
import type { Other } from './use-held.ts'

type OtherProps = { held: Held; onSend: (value: Other) => Promise<void>; onTyped: (isTyped: boolean) => void }

/** Where both versions are wrong, the right one is typed. Who heads a home is said on the page of the person. */
export function OtherForm({ held, onSend, onTyped }: OtherProps) {
  const column = RESIDENTS.columns.find(({ path }) => path === held.field)
  if (!column) return null
  const fields = [column]
  async function send(typed: Texts): Promise<Sent> {
    const read = readStep({ fields, nulls: ['phone'] }, typed)
    if ('wrong' in read) return read
    await onSend(read.body as Other).catch(besideItsField) // read by the column of its field
    return { done: '' }
  }
  return (
    <details class="change">
      <summary>{say('held.other')}</summary>
      <FieldsForm columns={fields} texts={{}} submit={say('held.other-send')} onSend={send} onTyped={onTyped} />
    </details>
  )
}

/** What the service says of `/value/phone` is said beside the field of the phone. */
function besideItsField(error: unknown): never {
  if (!(error instanceof LantoaError)) throw error
  const { errors = [], ...problem } = error.problem
  const own = errors.map((one) => ({ ...one, pointer: one.pointer.replace('/value/', '/') }))
  throw new LantoaError('decideHeldConflict', { ...problem, errors: own } satisfies Problem)
}
