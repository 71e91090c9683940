import { dayOf } from '@lantoa/vietnam/days'
import { dayInWords } from '../../../words/days.ts'
import { language, say } from '../../../words/field-later.ts'
import { Page } from '../../look/page.tsx'
import { Read } from '../../open/use-work.tsx'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import { appsFor, seenOf } from './decide.ts'

/** `/field/h/:id/people/:r/apps`: which app was seen on a device of somebody; that of the province stands first. */
export function AppsPage() {
  return <OfPerson>{(known) => <Apps {...known} />}</OfPerson>
}

function Apps(known: PersonKnown) {
  const at = addressOf(known)
  const today = dayOf(new Date())
  return (
    <Page title={say('apps')} back={`${at}/eid`}>
      <p>{known.person.name}</p>
      <Read question="apps" read={(locker) => locker.me()}>
        {(me) => (
          <ul class="list">
            {appsFor(me).map(({ code, name, provincial }) => (
              <li key={code}>
                <a class="row" href={`${at}/apps/${code}`}>
                  <strong>{name}</strong>
                  {provincial ? <span class="state">{say('step.provincial-app')}</span> : null}
                  {seenOf(code, known.facts.apps).map(({ device, word, on }) => (
                    <span key={device} class="state">
                      {say('app.seen', {
                        device: say(device),
                        status: say(word),
                        day: dayInWords(on, today, language()),
                      })}
                    </span>
                  ))}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Read>
    </Page>
  )
}
