import { hasRight } from '@lantoa/sdk/rights'
import { useRoute } from 'preact-iso/router'
import { Button, LinkButton } from '../../../look/button.tsx'
import { Notice, Ways } from '../../../look/notice.tsx'
import { lantoa } from '../../../session/this-session.ts'
import { language, say } from '../../../words/words.ts'
import { Answer } from '../../problem/answer.tsx'
import { PageTitle } from '../../top/page-title.tsx'
import { useMe } from '../../top/use-me.ts'
import { newAddress, registerAddress } from '../addresses.ts'
import { askOne } from '../ask/call.ts'
import { useAsked } from '../ask/use-asked.ts'
import { unitOf } from '../form/bodies.ts'
import { NoSuchRegister } from '../no-such-register.tsx'
import type { Screen } from '../screens/screen.ts'
import { screenCalled } from '../screens/screens.ts'
import { shortId } from '../show-field.ts'
import { AlikeSessions } from './alike-sessions.tsx'
import { Changes } from './changes.tsx'
import { Facts } from './facts.tsx'
import { History } from './history.tsx'
import '../../top/page-head.css'
import '../registers.css'

/** `/desk/registers/:register/:id` */
export function ThingPage() {
  const { register = '', id = '' } = useRoute().params
  const screen = screenCalled(register)
  return screen ? <OneThing key={`${register} ${id}`} screen={screen} id={id} /> : <NoSuchRegister />
}

/** Its title has no name: it stands in the tab and in the list of pages that were open. */
function OneThing({ screen, id }: { screen: Screen; id: string }) {
  const { data: me } = useMe()
  const { answer, isGone } = useAsked(id, (signal) => askOne(lantoa, screen, id, signal))
  const { all, one } = screen.titles[language()]
  const mayWrite = hasRight(me?.roles ?? [], screen.rights.write)
  return (
    <>
      <header class="page-head">
        <PageTitle title={`${one} ${shortId(id)}`} of={id} />
        {screen.list.unit === undefined ? null : (
          <a href={registerAddress(screen.name, { unit: answer.data && unitOf(answer.data.thing) })}>{all}</a>
        )}
      </header>
      {isGone ? (
        <Notice title={say('register.thing-hidden')}>
          <Button kind="main" onClick={() => void answer.refetch()}>
            {say('register.show-thing')}
          </Button>
        </Notice>
      ) : (
        <Answer answer={answer} unit="" asked={{}} todayAddress={registerAddress(screen.name)}>
          {(seen) => (
            <>
              <Facts screen={screen} thing={seen.thing} />
              {screen.page ? (
                <Ways>
                  <LinkButton href={screen.page.to(id)}>{say(screen.page.word)}</LinkButton>
                </Ways>
              ) : null}
              <Prints screen={screen} id={id} />
              <Beneath screen={screen} id={id} roles={me?.roles ?? []} />
              {mayWrite && screen.name === 'sessions' ? (
                <AlikeSessions sessionId={id} thing={seen.thing} onJoined={answer.refetch} />
              ) : null}
              {mayWrite ? <Changes screen={screen} id={id} seen={seen} onChanged={answer.refetch} /> : null}
              {screen.history ? <History screen={screen} id={id} history={screen.history} /> : null}
            </>
          )}
        </Answer>
      )}
    </>
  )
}

/** What is printed of it. */
function Prints({ screen: { prints = [] }, id }: { screen: Screen; id: string }) {
  if (prints.length === 0) return null
  return (
    <Ways>
      {prints.map(({ title, address }) => (
        <LinkButton key={title.vi} href={address(id)}>
          {title[language()]}
        </LinkButton>
      ))}
    </Ways>
  )
}

/** What belongs to it, and one more of that for who may record it. */
function Beneath({ screen, id, roles }: { screen: Screen; id: string; roles: readonly string[] }) {
  if (screen.beneath.length === 0) return null
  return (
    <Ways>
      {screen.beneath.flatMap((name) => {
        const beneath = screenCalled(name)
        if (!beneath) return []
        const { all, one } = beneath.titles[language()]
        return [
          <LinkButton key={name} href={registerAddress(name, { of: id })}>
            {all}
          </LinkButton>,
          hasRight(roles, beneath.rights.write) ? (
            <LinkButton key={`${name} new`} href={newAddress(name, { of: id })}>
              {say('register.new-title', { one })}
            </LinkButton>
          ) : null,
        ]
      })}
    </Ways>
  )
}
