import { Button } from '../../look/button.tsx'
import { say } from '../../words/field.ts'
import { Page } from './page.tsx'

/** In place of a page that could not be shown, or whose script did not come. */
export function BrokenPage() {
  return (
    <Page
      title={say('broken')}
      main={
        <Button kind="main" onClick={() => location.assign('/field/')}>
          {say('unreadable.again')}
        </Button>
      }
    >
      <p>{say('broken.what')}</p>
    </Page>
  )
}
