import { Button } from '../look/button.tsx'
import { Notice, Ways } from '../look/notice.tsx'
import { say } from '../words/words.ts'

/** The issuer let nobody in, or its answer was none to this login. */
export function LoginFailed({ onAgain }: { onAgain: () => void }) {
  return (
    <main>
      <Notice urgent title={say('problem.login-failed')}>
        <Ways>
          <Button kind="main" onClick={onAgain}>
            {say('way.log-in')}
          </Button>
        </Ways>
      </Notice>
    </main>
  )
}
