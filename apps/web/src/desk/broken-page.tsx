import { Button } from '../look/button.tsx'
import { Notice, Ways } from '../look/notice.tsx'
import { say, type Word } from '../words/words.ts'

/** In place of a page that breaks when it is shown. */
export function BrokenPage() {
  return <Broken word="problem.internal-error" />
}

/** In place of a page whose script did not come. */
export function MissingPage() {
  return <Broken word="problem.network-error" />
}

function Broken({ word }: { word: Word }) {
  return (
    <Notice urgent title={say(word)}>
      <Ways>
        <Button onClick={() => location.reload()}>{say('way.again')}</Button>
      </Ways>
    </Notice>
  )
}
