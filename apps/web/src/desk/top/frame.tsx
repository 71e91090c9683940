import { hasRight } from '@lantoa/sdk/rights'
import type { ComponentChildren } from 'preact'
import { Button } from '../../look/button.tsx'
import { chooseLanguage } from '../../words/speech.ts'
import { language, say, speech } from '../../words/words.ts'
import { HOME, rankingsAddress, registersAddress, targetsAddress } from '../address.ts'
import { useMe } from './use-me.ts'
import './frame.css'

/** What stands around every page: whose desk it is, the way home, the language, and the way out. */
export function Frame({ onLogOut, children }: { onLogOut: () => void; children: ComponentChildren }) {
  const other = language() === 'vi' ? 'en' : 'vi'
  const roles = useMe().data?.roles ?? []
  return (
    <>
      <a class="skip" href="#page">
        {say('frame.skip')}
      </a>
      <header class="frame-top">
        <a class="brand" href={HOME}>
          Lan Tỏa <span>{say('frame.desk')}</span>
        </a>
        <nav class="frame-links" aria-label={say('frame.pages')}>
          {hasRight(roles, 'targets:read') ? <a href={targetsAddress()}>{say('frame.targets')}</a> : null}
          <a href={registersAddress()}>{say('frame.registers')}</a>
          {hasRight(roles, 'scorecards:read') ? <a href={rankingsAddress()}>{say('frame.rankings')}</a> : null}
        </nav>
        <div class="frame-tools">
          <Button onClick={() => void chooseLanguage(speech, other)}>
            <span lang={other}>{other === 'en' ? 'English' : 'Tiếng Việt'}</span>
          </Button>
          <Button onClick={onLogOut}>{say('frame.log-out')}</Button>
        </div>
      </header>
      <main id="page">{children}</main>
      <footer class="quiet">
        <p>{say('frame.computed')}</p>
        <p>{say('frame.no-data')}</p>
      </footer>
    </>
  )
}
