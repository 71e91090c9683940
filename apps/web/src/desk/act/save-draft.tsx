import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { say, type Word } from '../../words/words.ts'

type SaveDraftProps = {
  /** What holds of what is saved, and what else has to be done. */
  hint: Word
  doing: boolean
}

/** How the form of a draft ends. */
export function SaveDraft({ hint, doing }: SaveDraftProps) {
  return (
    <>
      <p class="quiet">{say(hint)}</p>
      <Ways>
        <Button type="submit" kind="main" disabled={doing}>
          {say(doing ? 'act.doing' : 'draft.save')}
        </Button>
      </Ways>
    </>
  )
}
