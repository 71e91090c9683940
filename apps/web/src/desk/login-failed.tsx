import { Notice, Ways } from '../look/notice.tsx'
import { say } from '../words/words.ts'
import { LogInButton } from './problem/log-in-button.tsx'

/** The issuer let nobody in, or its answer was none to this login. */
export function LoginFailed({ onLogIn }: { onLogIn: () => Promise<boolean> }) {
  return (
    <main>
      <Notice urgent title={say('problem.login-failed')}>
        <Ways>
          <LogInButton onLogIn={onLogIn} />
        </Ways>
      </Notice>
    </main>
  )
}
