import { Button } from '../../../look/button.tsx'
import { say } from '../../../words/words.ts'
import { showNumber } from '../../show/show-number.ts'
import type { ToSend } from './answers.ts'
import type { useSending } from './use-sending.ts'

type ButtonsProps = {
  sending: ReturnType<typeof useSending>
  readable: readonly ToSend[]
  /** Those of which the service said that it would take them. */
  wouldGo: readonly ToSend[]
  onBack: () => void
  onSave: () => void
}

/** What can be done next: try, send, stop, go on. */
export function SendButtons({ sending, readable, wouldGo, onBack, onSave }: ButtonsProps) {
  const { tried, sent, isWorking, run, stop } = sending
  if (isWorking) {
    const all = sent ? wouldGo : readable
    return (
      <>
        <progress max={all.length} value={(sent ?? tried)?.answers.size ?? 0} aria-label={say('import.progress')} />
        <Button onClick={stop}>{say('import.stop')}</Button>
      </>
    )
  }
  const mayTry = sent === undefined && readable.length > 0
  const maySend = tried?.isOver === true && wouldGo.length > 0 && sent?.isOver !== true
  return (
    <>
      {mayTry ? (
        <Button kind={tried?.isOver ? 'plain' : 'main'} onClick={() => void run(readable, true)}>
          {say('import.try')}
        </Button>
      ) : null}
      {maySend ? (
        <Button kind="main" onClick={() => void run(wouldGo, false)}>
          {sent === undefined ? say('import.send', { count: showNumber(wouldGo.length) }) : say('import.go-on')}
        </Button>
      ) : null}
      <Button onClick={onBack}>{say('import.back')}</Button>
      <Button onClick={onSave}>{say('import.save')}</Button>
    </>
  )
}
