import { Ways } from '../../look/notice.tsx'
import { say } from '../../words/field.ts'
import { Page } from '../look/page.tsx'
import { LanguageButton } from './language-button.tsx'
import { LogInButton } from './log-in-button.tsx'

/** A phone on which nobody has worked yet. */
export function WelcomePage() {
  return (
    <Page title={say('welcome')} main={<LogInButton kind="main" />}>
      <p>{say('welcome.what')}</p>
      <p>{say('welcome.once')}</p>
      <Ways>
        <LanguageButton />
      </Ways>
    </Page>
  )
}
