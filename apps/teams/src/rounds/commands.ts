import { command, type Decided } from '@lantoa/chassis/commands/command'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { getRound, orderRound, type Round } from '@lantoa/contracts/teams/rounds.http'
import { findTeams, lockBodies } from '../bodies/find.ts'
import { findHomes } from '../known-homes/find.ts'
import { decideOrder, type OrderRefusal } from './domain.ts'
import { readRound } from './read.ts'
import { type OwnRound, roundKey, unordered } from './round.ts'
import { findRounds, saveRounds } from './store.ts'

/** An order is answered with the round that comes of it. */
type Ordered = OwnRound & { readonly view?: Round }

const { limit } = getRound.query.parse({})

export function orderCommand(parts: ServiceParts) {
  return command(parts, orderRound, {
    keys: ({ teamId }) => ({ body: teamId }),
    async gather(tx, { keys, commands }) {
      const inputs = commands.map(({ input }) => input)
      const householdIds = inputs.flatMap((input) => input.householdIds ?? [])
      // The body stands for its rounds: of a week there is no row before its first order.
      await lockBodies(tx, keys.body)
      const [teams, rounds, homes] = await Promise.all([
        findTeams(tx, keys.body, []),
        findRounds(tx, inputs),
        findHomes(tx, householdIds),
      ])
      return { teams, rounds, homes }
    },
    decide(given, { teams, rounds, homes }, context): Decided<Ordered, OrderRefusal['code']> {
      const { input } = given
      const round = rounds.get(roundKey(input)) ?? unordered(input)
      return decideOrder(given, { team: teams.get(input.teamId), round, homes }, context)
    },
    write(tx, fresh, { now }) {
      saveRounds(
        tx,
        fresh.map(({ value: { team: _team, ...round }, by }) => ({ ...round, by, at: now.toISOString() })),
      )
    },
    async complete(tx, accepted, context) {
      const views: Ordered[] = []
      for (const { value, command } of accepted) {
        const view = await readRound(tx, value, { ...context, caller: command.caller, limit })
        views.push({ ...value, view })
      }
      return views
    },
    answer: ({ view, version }) => accept(view as Round, version), // `complete` has read it
  })
}
