import { LantoaError } from '@lantoa/sdk'
import { useState } from 'preact/hooks'
import { Button, LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { lantoa, logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { useAct } from '../act/use-act.ts'
import { useForget } from '../act/use-forget.ts'
import { payoutsAddress } from '../address.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { thingAddress } from '../registers/addresses.ts'
import { type Choice, choicesOf, corrected, shownWith } from './held-choices.ts'
import { Compared } from './held-compared.tsx'
import { Person } from './held-person.tsx'
import type { Why } from './held-why.ts'
import { titleOf, whoseIs } from './show-line.ts'
import type { HeldLine, Waiting } from './use-held-lines.ts'

type CardProps = { why: Why; waiting: Waiting; onAgain: () => void }

/** One line with whom it may mean; what is chosen is shown beside what is recorded before it is saved. */
export function HeldLineCard({ why, waiting, onAgain }: CardProps) {
  const { line, people } = waiting
  const [chosen, setChosen] = useState<Choice | undefined>()
  const [done, setDone] = useState<string | undefined>()
  const forget = useForget()
  const { doing, problem, run } = useAct(
    (choice: Choice) => save(line, choice),
    (choice) => {
      setDone(whoseIs(corrected(line, choice), people))
      forget.here()
    },
  )
  const title = titleOf(line)
  if (done !== undefined) return <Notice title={say('payouts.chosen', { line: title, who: done })} />
  const heading = `payout-${line.payoutId}`
  return (
    <article class="held" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {problem ? (
        <ProblemNotice problem={problem} todayAddress={payoutsAddress()} onAgain={onAgain} onLogIn={logIn} />
      ) : null}
      {chosen ? (
        <Compared
          waiting={waiting}
          choice={chosen}
          doing={doing}
          onSave={() => void run(chosen)}
          onBack={() => setChosen(undefined)}
        />
      ) : (
        <Choices why={why} waiting={waiting} onChoose={setChosen} />
      )}
    </article>
  )
}

type ChoicesProps = { why: Why; waiting: Waiting; onChoose: (choice: Choice) => void }

function Choices({ why, waiting: { line, people }, onChoose }: ChoicesProps) {
  const choices = choicesOf(why, line)
  const shown = shownWith(line)
  return (
    <>
      {shown.length === 0 ? null : (
        <div class="held-versions">
          {shown.map((id) => (
            <Person key={id} residentId={id} waiting={{ line, people }}>
              <ChoiceButtons choices={choices.filter((one) => one.residentId === id)} onChoose={onChoose} />
            </Person>
          ))}
        </div>
      )}
      <Ways>
        <ChoiceButtons choices={choices.filter((one) => one.residentId === null)} onChoose={onChoose} />
        <LinkButton href={thingAddress('payouts', line.payoutId)}>{say('payouts.open-line')}</LinkButton>
      </Ways>
    </>
  )
}

function ChoiceButtons({ choices, onChoose }: { choices: readonly Choice[]; onChoose: (choice: Choice) => void }) {
  return choices.map((choice) => (
    <Button key={choice.word} kind={choice.residentId === null ? 'plain' : 'main'} onClick={() => onChoose(choice)}>
      {say(choice.word)}
    </Button>
  ))
}

/** The version that was shown goes along, so that nobody's choice is overwritten unseen. */
async function save({ payoutId, version }: HeldLine, choice: Choice) {
  const { error } = await lantoa.payments.correctPayout({ params: { payoutId }, body: choice.body, ifMatch: version })
  if (error) throw new LantoaError('correctPayout', error)
  return { data: choice }
}
