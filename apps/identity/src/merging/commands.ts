import { command } from '@lantoa/chassis/commands/command'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { recordCorrection } from '@lantoa/contracts/identity/merging.http'
import { logAnswers } from '../access-log/log-reads.ts'
import { fingerprint, hasFingerprint } from '../hash-keys.ts'
import type { IdentityParts } from '../parts.ts'
import { within } from '../scope.ts'
import { correction, correctionView } from './correction.ts'
import { type Corrected, decideMerging, peopleIn } from './domain.ts'
import { gatherMerging, writeMergings } from './store.ts'

export function correctionCommand(parts: IdentityParts) {
  const { hashKeys, units } = parts
  const { body, operationId } = recordCorrection
  return command(parts, recordCorrection, {
    askOwner: catchUpFirst(units, 'unknown-household', 'unknown-resident'),
    keys: ({ correctionId, about }) => ({
      ...{ correction: correctionId },
      home: about.kind === 'home' ? about.householdId : undefined,
      headed: about.kind === 'home' && about.edits.head ? about.householdId : undefined,
      person: about.kind === 'person' ? about.residentId : undefined,
    }),
    async gather(tx, { keys }) {
      const merging = await gatherMerging(tx, keys)
      return { ...merging, known: await correction.find(tx, keys.correction) }
    },
    recorded: {
      find({ input }, { known }): { value: Corrected; recordedAs: unknown } | undefined {
        const stored = known.get(input.correctionId)
        const isSame = stored && hasFingerprint(hashKeys, stored.recordedAs, body, input)
        return stored && { value: { stored }, recordedAs: isSame && input }
      },
      sees: (caller, { stored }, { homes, people }, context) =>
        stored.recordedBy === caller.subject ||
        within(caller, homes.get(stored.subjectId) ?? people.get(stored.subjectId), context) !== undefined,
      hidden: refuse('not-found', 'There is no such correction in your units.'),
      differs: 'correction-differs',
    },
    decide(given, facts, context) {
      const decision = decideMerging(given, facts, context)
      if (!decision.ok) return decision
      const { correctionId } = given.input
      const { value: merging } = decision
      const { kind, madeAt, fields } = merging
      const subjectId = kind === 'home' ? merging.before.householdId : merging.before.residentId
      const recordedAs = fingerprint(hashKeys, body, given.input)
      const own = { recordedAs, recordedBy: given.caller.subject, recordedAt: context.now.toISOString() }
      const value: Corrected = { stored: { correctionId, kind, subjectId, madeAt, fields, ...own }, merging }
      return { ok: true, fresh: true, value }
    },
    learn: ({ homes, people, edits }, { merging }) => {
      for (const { after } of peopleIn(merging)) people.set(after.residentId, after)
      if (merging?.kind !== 'home') return
      const { householdId } = merging.after
      homes.set(householdId, merging.after)
      edits.set(householdId, [...(edits.get(householdId) ?? []), ...merging.edits])
    },
    write: writeMergings,
    /** Whether somebody's field says what was guessed tells as much as the record would: it is logged as a read. */
    async complete(tx, accepted, { now }) {
      const shown = accepted.flatMap(({ value: { merging }, command: given }) =>
        merging?.kind === 'person' ? [{ value: merging.before, command: given }] : [],
      )
      await logAnswers(tx, operationId, shown, now)
      return accepted.map(({ value }) => value)
    },
    answer: ({ stored }) => accept(correctionView(stored)),
  })
}
