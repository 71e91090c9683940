import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import { say } from '../../words/field-later.ts'
import { useSaving } from '../open/use-saving.ts'
import { useWork } from '../open/use-work.tsx'
import { PickNeighbours } from '../people/pick-neighbours.tsx'
import { Tick } from '../people/tick.tsx'
import type { LessonKnown } from './gather-lesson.ts'

type Completion = RecordOf<'completion'>

/** Who has finished the lesson: whoever holds the phone, and those with whom he read it at the door. */
export function FinishedForm({ known }: { known: LessonKnown }) {
  const { people, self, finished, selfFinished } = known
  const { today } = useWork().standing.value
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [isOwn, setOwn] = useState(false)
  const { failed, save } = useSaving()
  const count = ticked.length + (isOwn ? 1 : 0)
  async function saveTicked(): Promise<void> {
    const records = completionsOf(known, { ticked, isOwn, day: today })
    if (await save(...records)) {
      setTicked([])
      setOwn(false)
    }
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void saveTicked()
      }}
    >
      <h2>{say('lesson.who')}</h2>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <p role="status">{say('lesson.written', { count: String(finished.size + (selfFinished ? 1 : 0)) })}</p>
      {self ? (
        <div class="stack">
          <Tick
            text={say('lesson.self')}
            isOn={selfFinished || isOwn}
            isFixed={selfFinished}
            onTurn={() => setOwn(!isOwn)}
          />
        </div>
      ) : null}
      <PickNeighbours people={people} legend={say('lesson.tick')} saved={finished} ticked={ticked} onTick={setTicked} />
      <div class="page-main">
        <Button kind="main" type="submit" disabled={count === 0}>
          {say('lesson.save', { count: String(count) })}
        </Button>
      </div>
    </form>
  )
}

type Said = { ticked: readonly string[]; isOwn: boolean; day: string }

function completionsOf({ lesson, people, self }: LessonKnown, { ticked, isOwn, day }: Said): Completion[] {
  const learned = { learnedKind: 'lesson' as const, learnedId: lesson.lessonId, day }
  const neighbours = people
    .filter(({ residentId }) => ticked.includes(residentId))
    .map(({ residentId: learnerId, householdId, hamletCode: unitCode }): Completion => {
      const body = { ...learned, learnerKind: 'resident' as const, learnerId, unitCode }
      return { kind: 'completion', id: uuid(), householdId, body }
    })
  if (!isOwn || !self) return neighbours
  const { personId: learnerId, unitCode } = self
  const body = { ...learned, learnerKind: 'member' as const, learnerId, unitCode }
  return [{ kind: 'completion', id: uuid(), body }, ...neighbours]
}
