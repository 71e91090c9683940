import { dayOf } from '@lantoa/vietnam/days'
import { useRoute } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import { say, type Word } from '../../words/field-later.ts'
import { OneAnswer } from '../ask/one-answer.tsx'
import { QuestionPage } from '../ask/question-page.tsx'
import { useAsking } from '../ask/use-asking.ts'
import { homeTitle } from '../home/home-in-words.ts'
import { useSaving } from '../open/use-saving.ts'
import { serviceInWords } from '../person/accounts/account-in-words.ts'
import { MEANS } from './bill-in-words.ts'
import {
  BILL_PATH,
  type BillAnswers,
  type BillQuestion,
  billOf,
  type Means,
  monthChoices,
  type Service,
  serviceIn,
} from './decide.ts'
import { type HomeKnown, OfHome } from './of-home.tsx'

/** `/field/h/:id/bills/:service/:question?`: how a home paid for a service in a month; never how much. */
export function BillPage() {
  const { id = '', service } = useRoute().params
  const asked = serviceIn(service) ?? 'electricity'
  return <OfHome id={id}>{(known) => <Bill key={asked} service={asked} {...known} />}</OfHome>
}

const TITLES: Readonly<Record<BillQuestion, Word>> = { day: 'bill.month', paidBy: 'bill.means' }
const CHOICES = Object.entries(MEANS).map(([value, word]) => ({ value: value as Means, word }))

function Bill({ service, home }: HomeKnown & { service: Service }) {
  const { householdId, hamletCode } = home
  const back = `/field/h/${householdId}/bills`
  const base = `${back}/${service}`
  const { id, failed, save } = useSaving(base)
  const { answers, question, backTo, answer } = useAsking<BillAnswers, BillQuestion>({
    ...{ base, back, asked: useRoute().params.question, start: {} },
    pathOf: () => BILL_PATH,
    async finish(given) {
      const body = billOf(given, { householdId, hamletCode, service })
      return body !== undefined && save({ kind: 'bill', id, body })
    },
  })
  return (
    <QuestionPage
      title={say(TITLES[question], { service: serviceInWords(service) })}
      about={homeTitle(home)}
      back={backTo}
    >
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {question === 'day' ? (
        <OneAnswer
          choices={monthChoices(dayOf(new Date()))}
          chosen={answers.day}
          onChoose={(day) => void answer({ day })}
        />
      ) : (
        <OneAnswer choices={CHOICES} chosen={answers.paidBy} onChoose={(paidBy) => void answer({ paidBy })} />
      )}
    </QuestionPage>
  )
}
