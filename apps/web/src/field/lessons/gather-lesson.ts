import type { Lesson, Lessons } from '../../phone/kinds/lesson.ts'
import type { Locker } from '../../phone/locker.ts'
import type { Me } from '../../phone/me.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { gatherNeighbours, type Neighbour } from '../people/neighbours.ts'

/** Whoever holds the phone, as a member, and where what he learns counts. */
type Self = { readonly personId: string; readonly unitCode: string }

export type LessonKnown = {
  readonly lesson: Lesson
  readonly files: Lessons['files']
  readonly people: readonly Neighbour[]
  /** Undefined: nobody knows him as a member. */
  readonly self: Self | undefined
  /** Who by what was saved on this phone has finished it. */
  readonly finished: ReadonlySet<string>
  readonly selfFinished: boolean
}

/** `home`: at whose door it is read, whose people come first. Undefined: a lesson that is not on this phone. */
export async function gatherLesson(locker: Locker, lessonId: string, home?: string): Promise<LessonKnown | undefined> {
  const [lessons, me, receipts] = await Promise.all([locker.lessons(), locker.me(), locker.receipts()])
  const lesson = lessons?.items.find((one) => one.lessonId === lessonId)
  if (!lessons || !lesson) return undefined
  const hamlets = (me?.hamlets ?? []).map(({ code }) => code)
  const all = await gatherNeighbours(locker, hamlets)
  const saved = finishedIn(receipts, lessonId)
  return {
    ...{ lesson, files: lessons.files, people: firstOf(home, all), self: selfIn(me) },
    finished: new Set(saved.flatMap(({ residentId }) => residentId ?? [])),
    selfFinished: saved.some(({ residentId }) => residentId === undefined),
  }
}

function firstOf(home: string | undefined, people: readonly Neighbour[]): Neighbour[] {
  const isHere = ({ householdId }: Neighbour) => householdId === home
  return [...people.filter(isHere), ...people.filter((one) => !isHere(one))]
}

function finishedIn(receipts: readonly Receipt[], lessonId: string) {
  return receipts.flatMap(({ state, completion }) =>
    completion?.learnedId === lessonId && state !== 'let-go' ? [completion] : [],
  )
}

/** He learns where his first body is at work: a team in its hamlet, a committee in its commune. */
function selfIn(me: Me | undefined): Self | undefined {
  const [body] = me?.bodies ?? []
  if (!me?.personId || !body) return undefined
  const [unitCode = body.unitCode] = body.hamletCodes
  return { personId: me.personId, unitCode }
}
