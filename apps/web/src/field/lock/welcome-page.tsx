import { Notice, Ways } from '../../look/notice.tsx'
import { say } from '../../words/field.ts'
import { Page } from '../look/page.tsx'
import { LanguageButton } from './language-button.tsx'
import { LogInButton } from './log-in-button.tsx'

/** A phone on which nobody has worked yet. `failed`: a login came back without success. */
export function WelcomePage({ failed }: { failed: boolean }) {
  return (
    <Page title={say('welcome')} main={<LogInButton kind="main" />}>
      {failed ? <Notice urgent title={say('problem.login-failed')} /> : null}
      <p>{say('welcome.what')}</p>
      <p>{say('welcome.once')}</p>
      <Ways>
        <LanguageButton />
      </Ways>
    </Page>
  )
}
