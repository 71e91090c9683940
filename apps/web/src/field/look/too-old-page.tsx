import { say } from '../../words/field.ts'
import { Page } from './page.tsx'

/** In front of everything: what is written down in such a browser could be lost. */
export function TooOldPage() {
  return (
    <Page title={say('too-old')}>
      <p>{say('too-old.what')}</p>
    </Page>
  )
}
