import type { UnitDirectory } from './unit-directory.ts'

/**
 * For `askOwner` of commands whose refusal may only mean that another process of the service has just written the unit:
 * they are judged once more by the tree as the database has it.
 */
export function catchUpFirst(units: Pick<UnitDirectory, 'catchUp'>) {
  return { when: ['outside-scope', 'not-found'] as const, ask: () => units.catchUp() }
}
