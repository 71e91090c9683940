import { hasRight } from '@lantoa/sdk/rights'
import { LinkButton } from '../../../look/button.tsx'
import { Ways } from '../../../look/notice.tsx'
import { language, say } from '../../../words/words.ts'
import { importAddress, newAddress, type RegisterAsked } from '../addresses.ts'
import type { Screen } from '../screens/screen.ts'
import { ExportButton } from './export-button.tsx'

type ToolsProps = { screen: Screen; asked: RegisterAsked; roles: readonly string[] }

/** What else can be done with a list, for who may. */
export function ListTools({ screen, asked, roles }: ToolsProps) {
  const isListed = screen.list.unit !== undefined || asked.of !== undefined
  return (
    <Ways>
      {hasRight(roles, screen.rights.write) ? (
        <>
          <LinkButton kind="main" href={newAddress(screen.name, asked)}>
            {say('register.new')}
          </LinkButton>
          <LinkButton href={importAddress(screen.name, asked)}>{say('register.import')}</LinkButton>
        </>
      ) : null}
      {screen.overview && hasRight(roles, screen.rights.read) ? (
        <LinkButton href={screen.overview.addressOf(asked.unit)}>{screen.overview.title[language()]}</LinkButton>
      ) : null}
      {isListed && hasRight(roles, screen.rights.read) ? <ExportButton screen={screen} asked={asked} /> : null}
    </Ways>
  )
}
