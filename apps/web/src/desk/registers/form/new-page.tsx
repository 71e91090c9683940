import { useRef, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { v7 as uuid } from 'uuid'
import { Button, LinkButton } from '../../../look/button.tsx'
import { Notice, Ways } from '../../../look/notice.tsx'
import { lantoa } from '../../../session/this-session.ts'
import { language, say } from '../../../words/words.ts'
import { useForget } from '../../act/use-forget.ts'
import { PageTitle } from '../../top/page-title.tsx'
import { useMe } from '../../top/use-me.ts'
import { readRegisterAsked, registerAddress, thingAddress } from '../addresses.ts'
import { askFor, withCodes } from '../ask/call.ts'
import { NoSuchRegister } from '../no-such-register.tsx'
import type { Screen } from '../screens/screen.ts'
import { screenCalled } from '../screens/screens.ts'
import { findAlike } from './alike.ts'
import { newColumns, readNew } from './bodies.ts'
import { FieldsForm, type Sent } from './fields-form.tsx'
import type { Texts } from './texts.ts'
import '../../top/page-head.css'
import '../registers.css'

/** `/desk/registers/:register/new?unit&of` */
export function NewThingPage() {
  const screen = screenCalled(useRoute().params.register ?? '')
  const { query } = useLocation()
  if (!screen) return <NoSuchRegister />
  return <NewThing screen={screen} given={readRegisterAsked(screen, query)} />
}

type NewProps = { screen: Screen; given: ReturnType<typeof readRegisterAsked> }

function NewThing({ screen, given }: NewProps) {
  // The same until it is recorded: sent again after a lost answer it is the same thing.
  const id = useRef(uuid())
  const forget = useForget()
  const [made, setMade] = useState<string | undefined>()
  const { data: me } = useMe()
  const { all, one } = screen.titles[language()]
  async function send(typed: Texts, anyway: boolean): Promise<Sent> {
    const read = readNew(screen, typed, id.current)
    if ('wrong' in read) return read
    const alike = anyway ? undefined : await findAlike(lantoa, screen, read.body)
    if (alike) return { alike }
    const params = { [screen.sheet.idField]: read.body.id }
    const body = await withCodes(lantoa, screen, read.body.record)
    await askFor(lantoa, screen, screen.record, { params, body })
    forget.here()
    setMade(read.body.id)
    return { done: say('register.created') }
  }
  return (
    <>
      <header class="page-head">
        <PageTitle title={say('register.new-title', { one })} of={screen.name} />
        <a href={registerAddress(screen.name, given)}>{all}</a>
      </header>
      {made === undefined ? (
        <FieldsForm
          columns={newColumns(screen)}
          texts={textsGiven(screen, given)}
          submit={say('register.save')}
          // The code of a new hamlet is none that is there.
          unit={screen.sheet.idField === screen.sheet.unit ? undefined : (given.unit ?? me?.units[0])}
          onSend={send}
        />
      ) : (
        <Notice title={say('register.created')}>
          <Ways>
            <LinkButton kind="main" href={thingAddress(screen.name, made)}>
              {say('register.open')}
            </LinkButton>
            <Button
              onClick={() => {
                id.current = uuid()
                setMade(undefined)
              }}
            >
              {say('register.one-more')}
            </Button>
          </Ways>
        </Notice>
      )}
    </>
  )
}

/** What the address says already: the unit, if it may stand in that field, and to what the new thing belongs. */
function textsGiven({ sheet, list }: Screen, { unit, of }: NewProps['given']): Texts {
  const mayBe = sheet.unit === 'hamletCode' ? unit?.includes('.') : unit !== undefined
  const isCode = sheet.idField === sheet.unit
  return {
    ...(mayBe && !isCode && unit !== undefined ? { [sheet.unit]: unit } : {}),
    ...(of !== undefined && list.of ? { [list.of.query]: of } : {}),
  }
}
