import { type Cited, refuseUnknown } from '@lantoa/chassis/register/cited'
import type { Judged } from '@lantoa/chassis/register/decide'
import type { Thing } from '@lantoa/chassis/register/thing'

/** An act is for everybody: whoever recorded it, it is cited everywhere; but none that was recorded by mistake. */
export function refuseUnknownAct(thing: Thing, field: string, cited: Cited, judging: Pick<Judged<unknown>, 'before'>) {
  const stands = ({ status }: Readonly<Record<string, unknown>>) => status === 'recorded'
  return refuseUnknown(thing, { field, code: 'unknown-act', cited }, judging, stands, 'that stands')
}
