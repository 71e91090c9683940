import { Notice } from '../look/notice.tsx'
import { say } from '../words/words.ts'

/** What is left of the window of a login where the browser does not close it. */
export function LoggedInBeside() {
  return (
    <main>
      <Notice title={say('way.logged-in-beside')} />
    </main>
  )
}
