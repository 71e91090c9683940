import type { UnitDirectory } from './unit-directory.ts'

type CatchUp<Code> = { when: readonly ('outside-scope' | 'not-found' | Code)[]; ask: () => Promise<void> }

/**
 * For `askOwner` of commands whose refusal may only mean that another process of the service has just written the unit:
 * they are judged once more by the tree as the database has it. `more` are the words of a command for what it names and
 * what lies in no unit of the caller's.
 */
export function catchUpFirst(units: Pick<UnitDirectory, 'catchUp'>): CatchUp<never>
export function catchUpFirst<Code extends string>(
  units: Pick<UnitDirectory, 'catchUp'>,
  ...more: readonly Code[]
): CatchUp<Code>
export function catchUpFirst(units: Pick<UnitDirectory, 'catchUp'>, ...more: readonly string[]): CatchUp<string> {
  return { when: ['outside-scope', 'not-found', ...more], ask: () => units.catchUp() }
}
