import { Notice } from '../look/notice.tsx'
import { say } from '../words/words.ts'

/** A browser in which pages would break one after the other. */
export function TooOld() {
  return (
    <main>
      <Notice urgent title={say('too-old')}>
        <p>{say('too-old.what')}</p>
      </Notice>
    </main>
  )
}
