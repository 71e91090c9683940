import { say } from '../../../words/field-later.ts'
import { Page } from '../../look/page.tsx'
import { Read } from '../../open/use-work.tsx'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import { appsFor } from './decide.ts'

/** `/field/h/:id/people/:r/apps`: which app was seen on a device of somebody; that of the province stands first. */
export function AppsPage() {
  return <OfPerson>{(known) => <Apps {...known} />}</OfPerson>
}

function Apps(known: PersonKnown) {
  const at = addressOf(known)
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
                </a>
              </li>
            ))}
          </ul>
        )}
      </Read>
    </Page>
  )
}
