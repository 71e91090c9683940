import { lantoa } from '../../session/this-session.ts'
import type { partsOf } from './shares.ts'

/** Drafts all parts; the first that is refused says why, and those that are drafted are recognised the next time. */
export async function draftParts(parts: NonNullable<ReturnType<typeof partsOf>>) {
  const results = await lantoa.reporting.draftTargetBatch.many(parts)
  const refused = results.find((result) => !result.accepted)
  return refused && !refused.accepted ? { error: refused.problem } : { data: results.length }
}
