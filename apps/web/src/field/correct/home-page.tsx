import { useEffect } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { Notice } from '../../look/notice.tsx'
import type { HomeOnPhone } from '../../phone/home.ts'
import { say, type Word } from '../../words/field-later.ts'
import { NONE, UNKNOWN } from '../ask/choice.ts'
import { ManyAnswers } from '../ask/many-answers.tsx'
import { QuestionPage } from '../ask/question-page.tsx'
import { homeTitle } from '../home/home-in-words.ts'
import { Page } from '../look/page.tsx'
import { useSaving } from '../open/use-saving.ts'
import { Read } from '../open/use-work.tsx'
import { ADDRESS_TITLES, AddressAnswer } from '../register/address-answer.tsx'
import { FIELD_WORDS } from '../register/field-in-words.ts'
import { devicesInWords } from '../visit/answer-in-words.ts'
import { DEVICE_GROUPS } from '../visit/questions.ts'
import { canBeCorrected, HOME_FIELDS, type HomeField, type HomeSays, homeCorrection } from './decide.ts'

/** `/field/h/:id/correct/:field?`: what is wrong with an address, or which devices a home has. */
export function CorrectHomePage() {
  const { id = '', field } = useRoute().params
  const asked = HOME_FIELDS.find((one) => one === field)
  return (
    <Read question={id} read={(locker) => locker.home(id)}>
      {(home) =>
        home === undefined || 'gone' in home || !canBeCorrected(home) ? (
          <AtHome id={id} />
        ) : asked === undefined ? (
          <Fields home={home} />
        ) : (
          <Field key={asked} field={asked} home={home} />
        )
      }
    </Read>
  )
}

/** What is not here is explained on the page of the home. */
function AtHome({ id }: { id: string }) {
  const { route } = useLocation()
  useEffect(() => route(`/field/h/${id}`, true), [id, route])
  return null
}

const TITLES: Readonly<Record<HomeField, Word>> = { ...ADDRESS_TITLES, devices: 'devices' }
function Fields({ home }: { home: HomeOnPhone }) {
  const { householdId, address, devices } = home
  const known = { ...address, devices: devicesInWords(devices) }
  return (
    <Page title={say('correct.home')} back={`/field/h/${householdId}`}>
      <p>{homeTitle(home)}</p>
      <ul class="list">
        {HOME_FIELDS.map((field) => (
          <li key={field}>
            <a class="row" href={`/field/h/${householdId}/correct/${field}`}>
              <span>{say(FIELD_WORDS[field])}</span>
              <strong>{known[field] || say('correct.nothing')}</strong>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Field({ field, home }: { field: HomeField; home: HomeOnPhone }) {
  const { route } = useLocation()
  const { id, failed, save } = useSaving()
  const back = `/field/h/${home.householdId}/correct`
  async function correct(says: HomeSays): Promise<void> {
    const correction = homeCorrection(home, says, { id, now: new Date() })
    if (correction === undefined || (await save(correction))) route(back, true)
  }
  return (
    <QuestionPage title={say(TITLES[field])} about={homeTitle(home)} back={back}>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {field === 'devices' ? (
        <ManyAnswers
          groups={DEVICE_GROUPS}
          none="devices.none"
          chosen={home.devices}
          onTick={() => undefined}
          onChoose={(devices) =>
            devices === UNKNOWN ? route(back, true) : void correct({ devices: devices === NONE ? [] : [...devices] })
          }
        />
      ) : (
        <AddressAnswer
          part={field}
          start={home.address?.[field]}
          onAnswer={(text) => void correct(field === 'number' ? { number: text } : { lane: text })}
        />
      )}
    </QuestionPage>
  )
}
