import { useRoute } from 'preact-iso/router'
import { v7 as uuid } from 'uuid'
import { LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import type { Locker } from '../../phone/locker.ts'
import { say } from '../../words/field-later.ts'
import { questionFor } from '../ask/use-asking.ts'
import { Page } from '../look/page.tsx'
import { Read, useWork } from '../open/use-work.tsx'
import { DropDraft } from '../visit/drop-draft.tsx'
import { CheckHome } from './check-home.tsx'
import {
  type HomeAnswers,
  type HomeStep,
  homePath,
  personIn,
  placedIn,
  recordsOf,
  stepAfter,
  stepBefore,
  withoutPerson,
  withPersonAgain,
  withPersonDone,
  withPlaceDone,
} from './decide.ts'
import { HOME_DRAFT, homeDraft } from './drafts.ts'
import { type Hamlet, HomeQuestion } from './home-question.tsx'
import { ResemblingPage, type Sought } from './resembling-page.tsx'
import { useRegistering } from './use-registering.ts'

const AT = '/field/new-home'
const addressOf = (step: HomeStep) => `${AT}/${step}`

/** `begun`: something of it lies on the phone. */
type Facts = { hamlets: readonly Hamlet[]; start: HomeAnswers; begun: boolean }

/** `/field/new-home/:step?`: a home that is on no list yet, and who lives there. */
export function NewHomePage() {
  return (
    <Read question={AT} read={gather}>
      {(facts) => (facts.hamlets.length === 0 ? <Nowhere begun={facts.begun} /> : <NewHome {...facts} />)}
    </Read>
  )
}

async function gather(locker: Locker): Promise<Facts> {
  const [me, kept, start] = await Promise.all([locker.me(), locker.draft(HOME_DRAFT), homeDraft(locker)])
  const hamlets = me?.hamlets.filter(({ level, validTo }) => level === 'hamlet' && validTo === undefined) ?? []
  const codes = hamlets.map(({ code }) => code)
  return { hamlets, start: placedIn(codes, start), begun: kept !== undefined }
}

function Nowhere({ begun }: Pick<Facts, 'begun'>) {
  const { locker } = useWork()
  return (
    <Page title={say('new-home')} back="/field/">
      <Notice urgent title={say('new-home.nowhere')}>
        <Ways>
          <LinkButton href="/field/phone">{say('phone')}</LinkButton>
        </Ways>
      </Notice>
      {begun ? (
        <div class="stack">
          <DropDraft onDrop={() => locker.dropDraft(HOME_DRAFT)} />
        </div>
      ) : null}
    </Page>
  )
}

function NewHome({ hamlets, start }: Omit<Facts, 'begun'>) {
  const { step, answers, failed, back, goOn, go, save, drop } = useNewHome({ hamlets, start })
  const leaveOut = () => void go(withoutPerson(answers), addressOf('check'))
  if (step === 'check')
    return (
      <CheckHome
        {...{ answers, failed, back, addressOf }}
        onAdd={() => void go({ ...answers, residentId: uuid() }, addressOf('name'))}
        onAgain={(residentId) => void go(withPersonAgain(answers, residentId), addressOf('name'))}
        onSave={() => void save(recordsOf(answers, new Date()), `/field/h/${answers.householdId}/visit/met`)}
        onDrop={() => drop('/field/')}
      />
    )
  if (step === 'known' || step === 'same')
    return (
      <ResemblingPage
        question={`${step} ${answers.residentId}`}
        sought={soughtIn(step, answers)}
        back={back}
        onOpen={({ home }) => void drop(`/field/h/${home.householdId}`)}
        onOther={(unasked) => {
          if (step === 'known') goOn(withPlaceDone(answers, uuid()), unasked)
          else void go(withPersonDone(answers), addressOf('check'), unasked)
        }}
        {...(step === 'same' && { onLeaveOut: leaveOut })}
      />
    )
  return (
    <HomeQuestion
      key={`${step} ${answers.residentId}`}
      {...{ step, answers, hamlets, failed, back }}
      onAnswer={(fresh, given) => goOn(fresh, false, given)}
      onLeaveOut={leaveOut}
    />
  )
}

/** Where it stands, and how it goes on. */
function useNewHome({ hamlets, start }: Omit<Facts, 'begun'>) {
  const { answers, go, ...registering } = useRegistering({ draft: HOME_DRAFT, start })
  const path = homePath(answers, hamlets.length)
  const step = questionFor(path, useRoute().params.step ?? 'check', answers)
  const before = stepBefore(step, path)
  function goOn(fresh: HomeAnswers, replaces = false, given: object = {}): void {
    void go(fresh, addressOf(stepAfter(step, homePath(fresh, hamlets.length), given)), replaces)
  }
  const back = before === undefined ? '/field/' : addressOf(before)
  return { ...registering, answers, step, back, go, goOn }
}

function soughtIn(step: 'known' | 'same', answers: HomeAnswers): Sought {
  const { hamlet = '', lane = '', number = '' } = answers
  const person = personIn(answers)
  return { hamlet, ...(step === 'known' ? { address: { lane, number } } : person && { person }) }
}
