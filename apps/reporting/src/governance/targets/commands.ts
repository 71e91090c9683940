import { command, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { approveTarget, draftTarget, reviseTarget } from '@lantoa/contracts/reporting/targets.http'
import { type Catalogue, createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { listOwn } from '../../indicators/definitions/definitions.ts'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'
import type { KnownCampaign } from '../known-campaigns/campaign.ts'
import { knownCampaign } from '../known-campaigns/campaign-table.ts'
import { campaignsFirst } from '../known-campaigns/campaigns-first.ts'
import { type Approval, decideApproval, decideDraft, decideRevision, NO_SUCH_TARGET } from './domain.ts'
import { lockApprovals, lockWithApproved } from './store.ts'
import { type StoredTarget, viewOf } from './target.ts'
import { CONTENT, target } from './target-table.ts'

type Named = { targetId: string; parentTargetId?: string | undefined; campaignId?: string | undefined }
type Facts = {
  catalogue: Catalogue
  targets: Map<string, StoredTarget>
  campaigns: ReadonlyMap<string, KnownCampaign>
}

export function targetCommands(parts: ServiceParts) {
  const drafts = {
    askOwner: campaignsFirst(parts),
    // A target may be a part of one that was drafted just before.
    inOrder: true as const,
    keys: ({ targetId, parentTargetId }: Named) => ({
      target: [targetId, ...(parentTargetId ? [parentTargetId] : [])],
    }),
    gather,
    learn: ({ targets }: Facts, value: StoredTarget) => void targets.set(value.targetId, value),
    answer: answerOf,
  }
  return {
    draft: command(parts, draftTarget, {
      ...drafts,
      recorded: {
        find({ input: { targetId } }, { targets }) {
          const value = targets.get(targetId)
          return value && { value, recordedAs: value.draftedAs ? { targetId, ...value.draftedAs } : undefined }
        },
        sees: (caller, { unit, unitOn }, _facts, { tree, today }) => reachesThen(caller, tree, unit, unitOn, today),
        hidden: NO_SUCH_TARGET,
        differs: 'target-differs',
      },
      decide: (given, facts, context) => decideDraft(given, { ...facts, ...context }),
      write: (tx, fresh) => target.insert(tx, valuesOf(fresh)),
    }),
    revise: command(parts, reviseTarget, {
      ...drafts,
      decide: (given, facts, context) => decideRevision(given, { ...facts, ...context }),
      write: (tx, fresh) => target.update(tx, valuesOf(fresh), ['version', ...CONTENT]),
    }),
    approve: approveCommand(parts),
  }
}

function approveCommand(parts: ServiceParts) {
  return command(parts, approveTarget, {
    inOrder: true,
    keys: ({ targetId }) => ({ target: targetId }),
    async gather(tx, { keys }) {
      lockApprovals(tx)
      return { targets: await lockWithApproved(tx, keys.target) }
    },
    learn({ targets }, { approved, superseded }: Approval) {
      for (const one of [...superseded, approved]) targets.set(one.targetId, one)
    },
    decide: (given, facts, context) => decideApproval(given, { ...facts, ...context }),
    async write(tx, fresh) {
      const changed = valuesOf(fresh).flatMap(({ approved, superseded }) => [...superseded, approved])
      // What was approved a moment before may be superseded already: the last of each counts.
      const last = [...new Map(changed.map((one) => [one.targetId, one])).values()]
      target.update(tx, last, [
        ...(['version', 'status', 'approvedBy', 'approvedAt', 'supersededBy', 'supersededFrom'] as const),
      ])
    },
    answer: ({ approved }) => answerOf(approved),
  })
}

type Drafts = { keys: { target: readonly string[] }; commands: readonly { input: Named }[] }

async function gather(tx: Tx, { keys, commands }: Drafts): Promise<Facts> {
  const catalogue = createCatalogue([...(await listOwn(tx)).values()])
  const named = commands.flatMap(({ input: { campaignId } }) => campaignId ?? [])
  return { catalogue, targets: await target.lock(tx, keys.target), campaigns: await knownCampaign.find(tx, named) }
}

function answerOf(value: StoredTarget) {
  return accept(viewOf(value), value.version)
}
