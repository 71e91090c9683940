import { useLocation, useRoute } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import type { HomeOnPhone } from '../../phone/home.ts'
import type { Locker } from '../../phone/locker.ts'
import { say } from '../../words/field-later.ts'
import { QuestionPage } from '../ask/question-page.tsx'
import { questionFor } from '../ask/use-asking.ts'
import { homeTitle } from '../home/home-in-words.ts'
import { Read } from '../open/use-work.tsx'
import { CheckPerson } from './check-person.tsx'
import {
  PERSON_PATH,
  type PersonDraft,
  type PersonStep,
  personIn,
  residentOf,
  stepAfter,
  stepBefore,
  withPerson,
} from './decide.ts'
import { personDraft, personDraftOf } from './drafts.ts'
import { hintOf, PERSON_TITLES, PersonAnswer } from './person-answer.tsx'
import { gatherPersonOfGone, PersonElsewhere, type PersonOfGone } from './person-elsewhere.tsx'
import { ResemblingPage } from './resembling-page.tsx'
import { useRegistering } from './use-registering.ts'

type Facts = { home: HomeOnPhone; start: PersonDraft }

/** `/field/h/:id/new-person/:step?`: somebody who lives in a home and is on no list yet. */
export function NewPersonPage() {
  const { id = '' } = useRoute().params
  return (
    <Read question={id} read={(locker) => gather(locker, id)}>
      {(facts) => ('start' in facts ? <NewPerson {...facts} /> : <PersonElsewhere id={id} {...facts} />)}
    </Read>
  )
}

async function gather(locker: Locker, id: string): Promise<Facts | PersonOfGone> {
  const [home, start] = await Promise.all([locker.home(id), personDraft(locker, id)])
  return home === undefined || 'gone' in home ? gatherPersonOfGone(locker, id, home?.gone) : { home, start }
}

function NewPerson({ home, start }: Facts) {
  const { householdId, hamletCode } = home
  const { route } = useLocation()
  const { atHome, addressOf, step, answers, failed, back, goOn, save, drop } = useNewPerson(householdId, start)
  const person = personIn(answers)
  if (step === 'check' && person)
    return (
      <CheckPerson
        {...{ person, failed, addressOf }}
        home={homeTitle(home)}
        back={atHome}
        onSave={() => void save([residentOf(person, householdId, new Date())], atHome)}
        onDrop={() => drop(atHome)}
      />
    )
  if (step === 'same' && person)
    return (
      <ResemblingPage
        question={person.residentId}
        sought={{ hamlet: hamletCode, home: householdId, person }}
        back={back}
        onOpen={({ home: theirs, person: known }) =>
          void drop(`/field/h/${theirs.householdId}${known ? `/people/${known.residentId}` : ''}`)
        }
        onOther={(unasked) => goOn({ ...answers, same: false }, unasked)}
        onLeaveOut={() => void drop(atHome)}
      />
    )
  const question = step === 'check' || step === 'same' ? 'name' : step
  return (
    <QuestionPage
      key={question}
      title={say(PERSON_TITLES[question])}
      about={answers.name ?? homeTitle(home)}
      hint={hintOf(question)}
      back={back}
    >
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      <PersonAnswer
        question={question}
        person={answers}
        later="unknown.later"
        onAnswer={(given) => goOn(withPerson(answers, given), false, given)}
        onLater={() => route(atHome)}
      />
    </QuestionPage>
  )
}

/** Where it stands, and how it goes on. */
function useNewPerson(householdId: string, start: PersonDraft) {
  const { answers, go, ...registering } = useRegistering({ draft: personDraftOf(householdId), start })
  const atHome = `/field/h/${householdId}`
  const addressOf = (step: PersonStep) => `${atHome}/new-person/${step}`
  const step = questionFor(PERSON_PATH, useRoute().params.step ?? 'check', answers)
  const before = stepBefore(step, PERSON_PATH)
  const back = before === undefined ? atHome : addressOf(before)
  const goOn = (fresh: PersonDraft, replaces = false, given: object = {}) =>
    void go(fresh, addressOf(stepAfter(step, PERSON_PATH, given)), replaces)
  return { ...registering, answers, atHome, addressOf, step, back, goOn }
}
