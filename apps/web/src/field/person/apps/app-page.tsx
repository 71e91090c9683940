import { useRoute } from 'preact-iso/router'
import { Notice } from '../../../look/notice.tsx'
import { say } from '../../../words/field-later.ts'
import { DayAnswer } from '../../ask/day-answer.tsx'
import { OneAnswer } from '../../ask/one-answer.tsx'
import { QuestionPage } from '../../ask/question-page.tsx'
import { useAsking } from '../../ask/use-asking.ts'
import { useSaving } from '../../open/use-saving.ts'
import { Read } from '../../open/use-work.tsx'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import {
  APP_PATH,
  type AppAnswers,
  type AppQuestion,
  appOf,
  appsFor,
  DEVICES,
  type OfferedApp,
  STATUSES,
  TITLES,
} from './decide.ts'

/** `/field/h/:id/people/:r/apps/:app/:question?`: whether an app is on a device of somebody. */
export function AppPage() {
  const { app } = useRoute().params
  return (
    <OfPerson>
      {(known) => (
        <Read question={`app ${app}`} read={(locker) => locker.me()}>
          {(me) => {
            const offered = appsFor(me)
            const [first] = offered
            const asked = offered.find(({ code }) => code === app) ?? first
            return asked ? <App key={asked.code} app={asked} {...known} /> : null
          }}
        </Read>
      )}
    </OfPerson>
  )
}

function App({ app, ...known }: PersonKnown & { app: OfferedApp }) {
  const { householdId, person } = known
  const back = `${addressOf(known)}/apps`
  const base = `${back}/${app.code}`
  const { id, failed, save } = useSaving(base)
  const { answers, question, backTo, answer, leave } = useAsking<AppAnswers, AppQuestion>({
    ...{ base, back, asked: useRoute().params.question, start: {} },
    pathOf: () => APP_PATH,
    async finish(given) {
      const record = appOf(given, app, { id, householdId, residentId: person.residentId })
      return record !== undefined && save(record)
    },
  })
  return (
    <QuestionPage title={say(TITLES[question], { app: app.name })} about={person.name} back={backTo}>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {question === 'device' ? (
        <OneAnswer choices={DEVICES} chosen={answers.device} onChoose={(device) => void answer({ device })} />
      ) : question === 'status' ? (
        <OneAnswer choices={STATUSES} chosen={answers.status} onChoose={(status) => void answer({ status })} />
      ) : (
        <DayAnswer chosen={answers.day} onDay={(day) => void answer({ day })} onLater={leave} />
      )}
    </QuestionPage>
  )
}
