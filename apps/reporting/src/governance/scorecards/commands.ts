import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type {
  approveScorecard,
  draftScorecard,
  retireScorecard,
  reviseScorecard,
  Scorecard,
} from '@lantoa/contracts/reporting/scorecards.http'
import { dayOf } from '@lantoa/vietnam/days'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { listOwn } from '../../indicators/definitions/definitions.ts'
import { decideApproval, decideDraft, decideRetirement, decideRevision } from './domain.ts'
import { findScorecards } from './find.ts'
import { insertScorecards, lockApprovals, lockWithEditions, updateScorecards } from './store.ts'

type Surroundings = { units: UnitDirectory; now: Date }
type Commands<
  R extends typeof draftScorecard | typeof reviseScorecard | typeof approveScorecard | typeof retireScorecard,
> = readonly Command<R>[]

export async function draftScorecards(tx: Tx, commands: Commands<typeof draftScorecard>, { units, now }: Surroundings) {
  const facts = await gatherFacts(tx, await findScorecards(tx, idsIn(commands)), { units, now })
  const decisions = commands.map((command) => decideDraft(command, facts, now))
  const fresh = decisions.flatMap((decision, at) => {
    const draftedBy = commands[at]?.caller.subject
    return decision.ok && decision.fresh && draftedBy !== undefined ? [{ ...decision, draftedBy }] : []
  })
  await insertScorecards(tx, fresh)
  return decisions.map((decision) => (decision.ok ? answer(decision.scorecard) : decision))
}

export async function reviseScorecards(tx: Tx, commands: Commands<typeof reviseScorecard>, surroundings: Surroundings) {
  const facts = await gatherFacts(tx, await findScorecards(tx, idsIn(commands), 'alone'), surroundings)
  const decisions = commands.map((command) => decideRevision(command, facts))
  await updateScorecards(
    tx,
    decisions.flatMap((decision) => (decision.ok ? [{ scorecard: decision.scorecard }] : [])),
  )
  return decisions.map((decision) => (decision.ok ? answer(decision.scorecard) : decision))
}

export async function approveScorecards(
  tx: Tx,
  commands: Commands<typeof approveScorecard>,
  { units, now }: Surroundings,
) {
  await lockApprovals(tx)
  const scorecards = await lockWithEditions(tx, idsIn(commands))
  const facts = await gatherFacts(tx, scorecards, { units, now })
  const changed = new Map<string, { scorecard: Scorecard; approvedBy?: string }>()
  const outcomes = commands.map((command) => {
    const decision = decideApproval(command, facts, now)
    if (!decision.ok) return decision
    const approved = { scorecard: decision.scorecard, approvedBy: command.caller.subject }
    const superseded = decision.superseded.map((scorecard) => ({ ...changed.get(scorecard.scorecardId), scorecard }))
    // The next approval in this transaction supersedes what this one has just approved.
    for (const one of [...superseded, approved]) {
      scorecards.set(one.scorecard.scorecardId, one.scorecard)
      changed.set(one.scorecard.scorecardId, one)
    }
    return answer(decision.scorecard)
  })
  await updateScorecards(tx, [...changed.values()])
  return outcomes
}

export async function retireScorecards(
  tx: Tx,
  commands: Commands<typeof retireScorecard>,
  { units, now }: Surroundings,
) {
  const facts = {
    scorecards: await findScorecards(tx, idsIn(commands), 'alone'),
    tree: units.tree(),
    today: dayOf(now),
  }
  const decisions = commands.map((command) => decideRetirement(command, facts, now))
  const retired = decisions.flatMap((decision, at) => {
    const retiredBy = commands[at]?.caller.subject
    return decision.ok && retiredBy !== undefined ? [{ scorecard: decision.scorecard, retiredBy }] : []
  })
  await updateScorecards(tx, retired)
  return decisions.map((decision) => (decision.ok ? answer(decision.scorecard) : decision))
}

async function gatherFacts(tx: Tx, scorecards: ReadonlyMap<string, Scorecard>, { units, now }: Surroundings) {
  const catalogue = createCatalogue([...(await listOwn(tx)).values()])
  return { catalogue, tree: units.tree(), scorecards, today: dayOf(now) }
}

function idsIn(commands: readonly { input: Pick<Scorecard, 'scorecardId'> }[]): string[] {
  return commands.map(({ input }) => input.scorecardId)
}

function answer(scorecard: Scorecard) {
  return accept(scorecard, scorecard.version)
}
