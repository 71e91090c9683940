import { say } from '../../words/words.ts'
import { boundariesAddress } from '../address.ts'
import '../top/crumbs.css'

/** The way back to all changes. */
export function ChangeCrumbs() {
  return (
    <nav class="crumbs" aria-label={say('boundaries.heading')}>
      <a href={boundariesAddress()}>{say('boundaries.heading')}</a>
    </nav>
  )
}
