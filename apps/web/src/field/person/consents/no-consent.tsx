import { LinkButton } from '../../../look/button.tsx'
import { say } from '../../../words/field-later.ts'
import { Page } from '../../look/page.tsx'

/** It was taken back since, or never given. */
export function NoConsent({ name, back }: { name: string; back: string }) {
  return (
    <Page title={say('consent.none')} back={back}>
      <p>{name}</p>
      <LinkButton href={back}>{say('person.consents')}</LinkButton>
    </Page>
  )
}
