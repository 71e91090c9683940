import { useRoute } from 'preact-iso/router'
import { Notice } from '../../../look/notice.tsx'
import { say, type Word } from '../../../words/field-later.ts'
import { DayAnswer } from '../../ask/day-answer.tsx'
import { OneAnswer } from '../../ask/one-answer.tsx'
import { QuestionPage } from '../../ask/question-page.tsx'
import { useAsking } from '../../ask/use-asking.ts'
import { Page } from '../../look/page.tsx'
import { useSaving } from '../../open/use-saving.ts'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import { ADVANCE_WORDS, kindInWords, statusInWords } from './account-in-words.ts'
import { type Account, type AdvanceAnswers, advanceOf, advancePathOf, servicesLeft, waysOn } from './decide.ts'

/** `/field/h/:id/people/:r/accounts/of/:account/:question?`: how an account goes on. */
export function AccountPage() {
  const accountId = useRoute().params.account
  return (
    <OfPerson>
      {(known) => {
        const account = known.facts.accounts.find((one) => one.accountId === accountId)
        return account ? (
          <Advancing key={accountId} account={account} {...known} />
        ) : (
          <Page title={say('accounts.none')} back={`${addressOf(known)}/accounts`} />
        )
      }}
    </OfPerson>
  )
}

const TITLES: Readonly<Record<keyof AdvanceAnswers, Word>> = {
  to: 'account.to',
  service: 'account.service',
  day: 'account.to-day',
}

function Advancing({ account, ...known }: PersonKnown & { account: Account }) {
  const { householdId, person } = known
  const { accountId, provider, kind, status } = account
  const base = `${addressOf(known)}/accounts/of/${account.accountId}`
  const at = `${addressOf(known)}/accounts`
  const { id, failed, save } = useSaving(base)
  const { answers, question, backTo, answer, leave } = useAsking<AdvanceAnswers, keyof AdvanceAnswers>({
    ...{ base, back: at, asked: useRoute().params.question, start: {} },
    pathOf: advancePathOf,
    async finish(given) {
      const body = advanceOf(given)
      const of = { householdId, residentId: person.residentId, accountId }
      return body !== undefined && save({ kind: 'account-change', id, ...of, body })
    },
  })
  const choices = waysOn(account).map((way) => ({ value: way, word: ADVANCE_WORDS[way] }))
  return (
    <QuestionPage
      title={say(TITLES[question])}
      about={person.name}
      hint={`${provider}, ${kindInWords(kind)}: ${statusInWords(status).text}`}
      back={backTo}
    >
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {question === 'to' ? (
        <OneAnswer
          choices={[...choices, { value: 'unknown' as const, word: 'unknown.later' as const }]}
          chosen={answers.to}
          onChoose={(to) => (to === 'unknown' ? leave() : void answer({ to }))}
        />
      ) : question === 'service' ? (
        <OneAnswer
          choices={servicesLeft(account)}
          chosen={answers.service}
          onChoose={(service) => void answer({ service })}
        />
      ) : (
        <DayAnswer chosen={answers.day} onDay={(day) => void answer({ day })} onLater={leave} />
      )}
    </QuestionPage>
  )
}
