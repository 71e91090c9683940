import { say } from '../../words/words.ts'
import type { Held } from './held.ts'
import { showField, showOf } from './show-value.ts'

export type Fact = { readonly field: string; readonly label: string; readonly text: string; readonly differs: boolean }

/** Of whom, or of which home, it is. */
export function titleOf(held: Held): string {
  const of = held.field === 'head' ? whereOf(held) : held.name
  return `${of}: ${showField(held.field)}`
}

/** The home and its hamlet; as it has no name it goes by its address. */
export function whereOf(held: Held): string {
  return say('held.where', { home: homeOf(held), hamlet: held.hamletCode })
}

function homeOf({ address }: Held): string {
  const number = address?.number ? [say('held.number', { number: address.number })] : []
  const lane = address?.lane ? [address.lane] : []
  const parts = [...number, ...lane]
  return parts.length === 0 ? say('held.no-address') : parts.join(', ')
}

/** All that a version says of a person but for what stands above it; of who heads a home the person is another one. */
export function factsOf(held: Held, of: 'kept' | 'proposed'): Fact[] {
  const { kept, proposed, field } = held
  const person = held[of].person
  const other = (of === 'kept' ? proposed : kept).person
  if (!person) return []
  return (['name', 'birth', 'sex', 'phone'] as const)
    .filter((one) => one !== field && !(field === 'head' && one === 'name'))
    .map((one) => {
      const text = showOf(one, person[one])
      const differs = field !== 'head' && other !== undefined && showOf(one, other[one]) !== text
      return { field: one, label: showField(one), text, differs }
    })
}
