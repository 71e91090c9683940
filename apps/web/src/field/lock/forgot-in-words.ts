import type { Unsent } from '../../phone/left.ts'
import { say } from '../../words/field.ts'

/** What a forgotten PIN costs. */
export function forgotInWords({ unsent, lost, begun }: Unsent): string[] {
  const kept = unsent - lost
  if (kept + lost + begun === 0) return [say('forgot.nothing-lost')]
  return [
    ...(kept > 0 ? [say('forgot.keeps', { count: String(kept) })] : []),
    ...(lost > 0 ? [say('forgot.will-lose', { count: String(lost) })] : []),
    ...(begun > 0 ? [say('forgot.will-lose-begun', { count: String(begun) })] : []),
  ]
}
