import { Notice, Ways } from '../../look/notice.tsx'
import { logIn } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { LogInButton } from './log-in-button.tsx'

/** Units stand in the token, so who was given one since sees it behind a new login. */
export function NoUnit() {
  return (
    <Notice urgent title={say('home.no-unit')}>
      <Ways>
        <LogInButton onLogIn={logIn} />
      </Ways>
    </Notice>
  )
}
