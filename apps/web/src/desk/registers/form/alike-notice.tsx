import { Button } from '../../../look/button.tsx'
import { Notice, Ways } from '../../../look/notice.tsx'
import { say } from '../../../words/words.ts'
import type { Alike } from './alike.ts'

/** Says what may be the same thing, and takes no for an answer; what was typed stays while one looks. */
export function AlikeNotice({ alike, onAnyway }: { alike: Alike; onAnyway: () => void }) {
  return (
    <Notice urgent title={alike.said}>
      <Ways>
        <a class="button plain" href={alike.href} target="_blank" rel="noreferrer">
          {say('alike.open')}
        </a>
        <Button onClick={onAnyway}>{say('alike.anyway')}</Button>
      </Ways>
    </Notice>
  )
}
