import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { LinkButton } from '../../../look/button.tsx'
import { Notice, Ways } from '../../../look/notice.tsx'
import { lantoa } from '../../../session/this-session.ts'
import { language, say } from '../../../words/words.ts'
import { registersAddress } from '../../address.ts'
import { gatherPlace, type Place } from '../../listing/gather-place.ts'
import { UnitForm } from '../../listing/unit-form.tsx'
import { Answer } from '../../problem/answer.tsx'
import { NoUnit } from '../../problem/no-unit.tsx'
import { PageTitle } from '../../top/page-title.tsx'
import { useMe } from '../../top/use-me.ts'
import { type RegisterAsked, readRegisterAsked, registerAddress, thingAddress } from '../addresses.ts'
import { NoSuchRegister } from '../no-such-register.tsx'
import type { Screen } from '../screens/screen.ts'
import { screenCalled } from '../screens/screens.ts'
import { shortId } from '../show-field.ts'
import { ChoiceFilters } from './choice-filters.tsx'
import { ListTools } from './list-tools.tsx'
import { Rows } from './rows.tsx'
import { SearchForm } from './search-form.tsx'
import '../../top/page-head.css'
import '../registers.css'

/** `/desk/registers/:register?unit&of&…filters&cursor` */
export function RegisterPage() {
  const screen = screenCalled(useRoute().params.register ?? '')
  const { query } = useLocation()
  const me = useMe()
  if (!screen) return <NoSuchRegister />
  const said = readRegisterAsked(screen, query)
  const unit = said.unit ?? me.data?.units[0]
  const asked = said.of === undefined ? { ...said, unit } : said
  if (unit === undefined && said.of === undefined) {
    return (
      <Answer answer={me} unit="" asked={{}} todayAddress={registersAddress()}>
        {() => <NoUnit />}
      </Answer>
    )
  }
  return <RegisterList key={`${screen.name} ${unit} ${said.of}`} screen={screen} asked={asked} me={me.data} />
}

type ListProps = {
  screen: Screen
  asked: RegisterAsked
  me: { units: readonly string[]; roles: readonly string[] } | undefined
}

function RegisterList({ screen, asked, me }: ListProps) {
  const { route } = useLocation()
  const [words, setWords] = useState<string | undefined>()
  const place = useQuery({
    queryKey: ['place', asked.unit],
    queryFn: ({ signal }) => gatherPlace(lantoa, asked.unit ?? '', signal),
    enabled: asked.unit !== undefined,
  })
  const { search, list } = screen
  return (
    <>
      <header class="page-head">
        <PageTitle title={titleOf(screen, asked, place.data)} of={`${screen.name} ${asked.unit} ${asked.of}`} />
        <WayBack screen={screen} asked={asked} />
        <div class="page-controls">
          {place.data && list.unit !== undefined ? (
            <UnitForm
              place={place.data}
              units={me?.units ?? []}
              onChoose={(unit) => route(registerAddress(screen.name, { unit, filters: asked.filters ?? {} }))}
            />
          ) : null}
          <ChoiceFilters
            screen={screen}
            chosen={asked.filters ?? {}}
            onChoose={(filters) => route(registerAddress(screen.name, { ...asked, filters, cursor: undefined }))}
          />
          {search && asked.of === undefined ? (
            <SearchForm key={String(words)} label={search.label[language()]} words={words} onSearch={setWords} />
          ) : null}
        </div>
        <ListTools screen={screen} asked={asked} roles={me?.roles ?? []} />
      </header>
      {list.unit === undefined && asked.of === undefined ? (
        <PickFirst screen={screen} unit={asked.unit} />
      ) : (
        <Rows key={`${words} ${JSON.stringify(asked)}`} screen={screen} asked={asked} words={words} />
      )}
    </>
  )
}

function titleOf({ titles }: Screen, { unit, of }: RegisterAsked, place: Place | undefined): string {
  const { all } = titles[language()]
  if (of !== undefined) return `${all}: ${shortId(of)}`
  return `${all}: ${place ? unitTitle(place.unit) : (unit ?? '')}`
}

/** From what belongs to a thing back to it, else to the registers of the unit. */
function WayBack({ screen: { list }, asked: { of, unit } }: Pick<ListProps, 'screen' | 'asked'>) {
  const above = of === undefined || !list.of ? undefined : screenCalled(list.of.screen)
  if (!above) return <a href={registersAddress(unit)}>{say('register.every-register')}</a>
  return <a href={thingAddress(above.name, of ?? '')}>{`${above.titles[language()].one} ${shortId(of ?? '')}`}</a>
}

/** What is listed only of a thing of another register. */
function PickFirst({ screen: { list }, unit }: { screen: Screen; unit: string | undefined }) {
  const above = screenCalled(list.of?.screen ?? '')
  if (!above) return null
  const { all } = above.titles[language()]
  return (
    <Notice title={say('register.pick-first', { register: all })}>
      <Ways>
        <LinkButton kind="main" href={registerAddress(above.name, { unit })}>
          {all}
        </LinkButton>
      </Ways>
    </Notice>
  )
}
