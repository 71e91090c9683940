import type { Data } from '@lantoa/sdk'
import { useQuery } from '@tanstack/preact-query'
import { Notice } from '../../look/notice.tsx'
import { type Column, Table } from '../../look/table.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { boundaryAddress } from '../address.ts'
import { Answer } from '../problem/answer.tsx'
import { showNumber } from '../show/show-number.ts'
import type { Change } from './change.ts'
import { obstacleInWords, wayInWords } from './obstacle-in-words.ts'
import { BOUNDARY_SENTENCES } from './sentences.ts'

type Obstacle = Data<'teams', 'listUndoObstacles'>['items'][number]

/** Taking a change back, and what has to be done before where something stands on it. */
export function UndoPart({ change, onReread }: { change: Change; onReread: () => void }) {
  const { changeId, version } = change
  const forget = useForget()
  const answer = useQuery({
    queryKey: ['boundary-obstacles', changeId, version],
    queryFn: ({ signal }) => lantoa.teams.listUndoObstacles({ params: { changeId }, signal }).orThrow(),
  })
  return (
    <section class="section">
      <h2>{say('undo.heading')}</h2>
      <Answer answer={answer} unit="" asked={{}} todayAddress={boundaryAddress(changeId)}>
        {({ items }) =>
          items.length > 0 ? (
            <Obstacles obstacles={items} />
          ) : (
            <>
              <p>{say('undo.free')}</p>
              <ActButton
                label={say('undo.do')}
                kind="plain"
                question={say('undo.ask', { title: change.title })}
                act={() => lantoa.teams.undoBoundaryChange({ params: { changeId }, ifMatch: version })}
                own={BOUNDARY_SENTENCES}
                onDone={forget.here}
                onReread={() => {
                  void answer.refetch()
                  onReread()
                }}
              >
                <p>{say('undo.what')}</p>
              </ActButton>
            </>
          )
        }
      </Answer>
    </section>
  )
}

function Obstacles({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const columns: readonly Column<Obstacle>[] = [
    { key: 'what', title: say('undo.stands'), of: obstacleInWords },
    { key: 'unit', title: say('children.unit'), of: ({ unit }) => unit ?? '' },
    { key: 'count', title: say('undo.count'), number: true, of: ({ count }) => showNumber(count) },
    { key: 'way', title: say('undo.way'), of: wayInWords },
  ]
  return (
    <>
      <Notice title={say('undo.not-yet')} />
      <Table
        caption={say('undo.caption')}
        columns={columns}
        rows={obstacles}
        keyOf={({ kind, things, unit, ids }) => `${kind} ${things} ${unit} ${ids[0]}`}
      />
    </>
  )
}
