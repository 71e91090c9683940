import { dayOf } from '@lantoa/vietnam/days'
import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { LinkButton } from '../../look/button.tsx'
import { say, type Word } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { useWork } from '../open/use-work.tsx'
import { beginPaper } from '../paper/begin-paper.ts'
import { paperDay } from '../paper/decide.ts'
import { Camera } from './camera.tsx'
import { homeIn, sessionIn } from './decide.ts'

/** `/field/scan/:day?`: the code of a home on a sheet leads there; with a day, to the visit that the sheet says. */
export function ScanPage() {
  const day = paperDay(useRoute().params.day, dayOf(new Date()))
  const { locker } = useWork()
  const { route } = useLocation()
  const [said, setSaid] = useState<Word>()
  async function read(text: string): Promise<void> {
    const session = sessionIn(text)
    if (session !== undefined) return route(`/field/sessions/${session}/join`)
    const found = homeIn(text)
    if ('other' in found) return setSaid(found.other)
    const { householdId } = found
    const to = day === undefined ? undefined : await beginPaper(locker, householdId, day).catch(() => undefined)
    route(to ?? `/field/h/${householdId}`)
  }
  return (
    <Page
      title={say('scan')}
      back={day === undefined ? '/field/' : `/field/paper/${day}`}
      main={
        <LinkButton kind="main" href="/field/search">
          {say('search')}
        </LinkButton>
      }
    >
      <Camera how={say('scan.how')} onText={(text) => void read(text)} />
      <p role="status">{said === undefined ? null : say(said)}</p>
    </Page>
  )
}
