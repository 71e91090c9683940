import { command, type Fresh } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import {
  approveScorecard,
  draftScorecard,
  retireScorecard,
  reviseScorecard,
  type Scorecard,
} from '@lantoa/contracts/reporting/scorecards.http'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { listOwn } from '../../indicators/definitions/definitions.ts'
import {
  type Approval,
  decideApproval,
  decideDraft,
  decideRetirement,
  decideRevision,
  NO_SUCH_SCORECARD,
} from './domain.ts'
import { findDraftedAs, findScorecards } from './find.ts'
import { insertScorecards, lockApprovals, lockWithEditions, updateScorecards } from './store.ts'
import { isSeen } from './visibility.ts'

export function scorecardCommands(parts: ServiceParts) {
  return {
    draft: command(parts, draftScorecard, {
      keys,
      gather: async (tx, { keys }) => ({
        ...(await withCatalogue(tx, await findScorecards(tx, keys.scorecard))),
        sent: await findDraftedAs(tx, keys.scorecard),
      }),
      recorded: {
        find({ input: { scorecardId } }, { scorecards, sent }) {
          const [value, draftedAs] = [scorecards.get(scorecardId), sent.get(scorecardId)]
          return value && { value, recordedAs: draftedAs && { scorecardId, ...draftedAs } }
        },
        sees: (caller, value, _facts, { tree, today }) => isSeen(value, caller, tree, today),
        hidden: NO_SUCH_SCORECARD,
        differs: 'scorecard-differs',
      },
      decide: (given, facts, context) => decideDraft(given, { ...facts, ...context }),
      write: (tx, fresh) =>
        insertScorecards(
          tx,
          fresh.map(({ value, by, input: { scorecardId: _id, ...draftedAs } }) => {
            return { scorecard: value, draftedBy: by, draftedAs }
          }),
        ),
    }),
    revise: command(parts, reviseScorecard, {
      keys,
      gather: async (tx, { keys }) => withCatalogue(tx, await findScorecards(tx, keys.scorecard, 'alone')),
      decide: (given, facts, context) => decideRevision(given, { ...facts, ...context }),
      write: (tx, fresh) =>
        updateScorecards(
          tx,
          fresh.map(({ value }) => ({ scorecard: value })),
        ),
    }),
    approve: approveCommand(parts),
    retire: command(parts, retireScorecard, {
      keys,
      gather: async (tx, { keys }) => ({ scorecards: await findScorecards(tx, keys.scorecard, 'alone') }),
      decide: (given, facts, context) => decideRetirement(given, { ...facts, ...context }),
      write: (tx, fresh) =>
        updateScorecards(
          tx,
          fresh.map(({ value, by }) => ({ scorecard: value, retiredBy: by })),
        ),
    }),
  }
}

function approveCommand(parts: ServiceParts) {
  return command(parts, approveScorecard, {
    inOrder: true,
    keys,
    async gather(tx, { keys }) {
      lockApprovals(tx)
      return withCatalogue(tx, await lockWithEditions(tx, keys.scorecard))
    },
    // The next approval in this transaction supersedes what this one has just approved.
    learn({ scorecards }, { approved, superseded }: Approval) {
      for (const one of [...superseded, approved]) scorecards.set(one.scorecardId, one)
    },
    decide: (given, facts, context) => decideApproval(given, { ...facts, ...context }),
    write: (tx, fresh) => updateScorecards(tx, changedBy(fresh)),
    answer: ({ approved }) => accept(approved, approved.version),
  })
}

/** What was approved a moment before may be superseded already: the last of each counts, with who approved it. */
function changedBy(approvals: readonly Fresh<Approval>[]) {
  const changed = new Map<string, { scorecard: Scorecard; approvedBy?: string }>()
  for (const { value, by } of approvals) {
    for (const one of value.superseded) {
      changed.set(one.scorecardId, { ...changed.get(one.scorecardId), scorecard: one })
    }
    changed.set(value.approved.scorecardId, { scorecard: value.approved, approvedBy: by })
  }
  return [...changed.values()]
}

function keys({ scorecardId }: Pick<Scorecard, 'scorecardId'>) {
  return { scorecard: scorecardId }
}

async function withCatalogue(tx: Tx, scorecards: Map<string, Scorecard>) {
  return { catalogue: createCatalogue([...(await listOwn(tx)).values()]), scorecards }
}
