import type { Data, Lantoa } from '@lantoa/sdk'
import { addDays, type Day, isoWeekOf } from '@lantoa/vietnam/days'
import { compareNumeric } from '@lantoa/vietnam/unit-names'
import { type Column, Table } from '../../../look/table.tsx'
import { say } from '../../../words/print.ts'
import { badgesAddress, roundSheetAddress } from '../address.ts'
import { type Hamlets, teamTitle } from '../look/team.ts'

type Team = Data<'teams', 'listBodies'>['items'][number]

/** The teams at work in a unit, by the hamlet that they serve. */
export async function gatherTeams({ teams }: Lantoa, unit: string, signal: AbortSignal): Promise<Team[]> {
  const query = { unit, kind: 'community_team', status: 'active', limit: 200 } as const
  const all = await Array.fromAsync(teams.listBodies.all({ query, signal }))
  return all.toSorted((a, b) => compareNumeric(a.hamletCodes[0] ?? '', b.hamletCodes[0] ?? ''))
}

export function TeamTable({ teams, hamlets, today }: { teams: readonly Team[]; hamlets: Hamlets; today: Day }) {
  if (teams.length === 0) return <p>{say('choice.no-teams')}</p>
  return (
    <Table
      caption={say('choice.teams-caption')}
      columns={columnsOf(hamlets, today)}
      rows={teams}
      keyOf={({ bodyId }) => bodyId}
    />
  )
}

function columnsOf(hamlets: Hamlets, today: Day): readonly Column<Team>[] {
  const [week, next] = [isoWeekOf(today), isoWeekOf(addDays(today, 7))]
  return [
    { key: 'team', title: say('choice.team'), of: (team) => teamTitle(team, hamlets) },
    {
      key: 'sheet',
      title: say('choice.sheet'),
      of: ({ bodyId }) => (
        <>
          <a href={roundSheetAddress(bodyId, week)}>{say('choice.this-week')}</a>
          {' · '}
          <a href={roundSheetAddress(bodyId, next)}>{say('choice.next-week')}</a>
        </>
      ),
    },
    {
      key: 'badges',
      title: say('choice.badges'),
      of: ({ bodyId }) => <a href={badgesAddress(bodyId)}>{say('choice.print-badges')}</a>,
    },
  ]
}
