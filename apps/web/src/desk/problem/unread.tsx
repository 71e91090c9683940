import { Button } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { say, type Word } from '../../words/words.ts'

/** Names the parts of a page that could not be read, and asks for them again. */
export function Unread({ parts, onAgain }: { parts: readonly Word[]; onAgain: () => void }) {
  if (parts.length === 0) return null
  return (
    <Notice urgent title={say('unread', { parts: parts.map((word) => say(word)).join('; ') })}>
      <Ways>
        <Button onClick={onAgain}>{say('way.again')}</Button>
      </Ways>
    </Notice>
  )
}
