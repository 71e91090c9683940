import { BANKS } from '@lantoa/vietnam/banks'
import { formatNumber } from '@lantoa/vietnam/numbers'
import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { Button } from '../../look/button.tsx'
import { Qr } from '../../look/qr.tsx'
import { say, type Word } from '../../words/field-later.ts'
import { OneAnswer } from '../ask/one-answer.tsx'
import { QuestionPage } from '../ask/question-page.tsx'
import { TypedAnswer } from '../ask/typed-answer.tsx'
import { Page } from '../look/page.tsx'
import { ReadAloud } from '../look/read-aloud.tsx'
import {
  amountIn,
  inGroups,
  numberIn,
  type Order,
  payloadOf,
  purposeIn,
  stepAfter,
  stepBefore,
  stepFor,
  type VietQrStep,
} from './decide.ts'

const TITLES: Readonly<Record<Exclude<VietQrStep, 'code'>, Word>> = {
  bank: 'vietqr.bank',
  number: 'vietqr.number',
  amount: 'vietqr.amount',
  purpose: 'vietqr.purpose',
}

/** `/field/vietqr/:step?`: a code to be paid by. What is typed lives on this page alone, and goes with it. */
export function VietQrPage() {
  const { step: asked } = useRoute().params
  const { route } = useLocation()
  const [order, setOrder] = useState<Order>({})
  const step = stepFor(asked, order)
  const before = stepBefore(step)
  const back = before === undefined ? '/field/' : `/field/vietqr/${before}`
  function answer(given: Order): void {
    setOrder({ ...order, ...given })
    route(`/field/vietqr/${stepAfter(step)}`)
  }
  if (step === 'code') return <Code order={order} back={back} onDone={() => route('/field/')} />
  return (
    <QuestionPage key={step} title={say(TITLES[step])} about={say('vietqr')} back={back}>
      <AnswersOf step={step} order={order} onAnswer={answer} />
    </QuestionPage>
  )
}

type AnswersProps = { step: keyof typeof TITLES; order: Order; onAnswer: (given: Order) => void }

function AnswersOf({ step, order, onAnswer }: AnswersProps) {
  switch (step) {
    case 'bank':
      return (
        <OneAnswer
          choices={BANKS.map(({ bin, name }) => ({ value: bin, text: name }))}
          chosen={order.bin}
          onChoose={(bin) => onAnswer({ bin })}
        />
      )
    case 'number':
      return (
        <TypedAnswer
          label={say('vietqr.number.how')}
          start={order.number}
          type="digits"
          read={numberIn}
          onAnswer={(number) => onAnswer({ number })}
        />
      )
    case 'amount':
      return (
        <TypedAnswer
          label={say('vietqr.amount.how')}
          start={order.amount ? String(order.amount) : undefined}
          type="digits"
          read={amountIn}
          onAnswer={(amount) => onAnswer({ amount })}
        />
      )
    case 'purpose':
      return (
        <TypedAnswer
          label={say('vietqr.purpose.how')}
          start={order.purpose}
          read={purposeIn}
          onAnswer={(purpose) => onAnswer({ purpose })}
        />
      )
  }
}

function Code({ order, back, onDone }: { order: Order; back: string; onDone: () => void }) {
  const { number = '', amount, purpose } = order
  const bank = BANKS.find(({ bin }) => bin === order.bin)?.name ?? ''
  const amountText = amount ? say('vietqr.sum', { amount: formatNumber(amount) }) : say('vietqr.any-sum')
  return (
    <Page title={say('vietqr.code')} back={back}>
      {/* No button stands over it: a scanner needs all of it. */}
      <Qr text={payloadOf(order) ?? ''} label={say('vietqr')} />
      <p class="read-out">{bank}</p>
      <p class="read-out">{inGroups(number)}</p>
      <p>{amountText}</p>
      {purpose ? <p>{say('vietqr.for', { purpose })}</p> : null}
      <p>{say('vietqr.try')}</p>
      <div class="stack">
        <ReadAloud text={`${bank}. ${[...number].join(' ')}. ${amountText}`} />
      </div>
      <p>{say('vietqr.not-kept')}</p>
      <div class="stack">
        <Button kind="main" onClick={onDone}>
          {say('vietqr.done')}
        </Button>
      </div>
    </Page>
  )
}
