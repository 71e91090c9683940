import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'

/** The same for one of other units as for one that nobody has. */
export function unknownHousehold(pointer: string): Refusal<'unknown-household'> {
  return refuse('unknown-household', 'No household in your units has this id.', { pointer })
}

export function outsideScope(pointer: string): Refusal<'outside-scope'> {
  return refuse('outside-scope', 'It lies outside your units.', { pointer })
}
