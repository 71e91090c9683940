import { useState } from 'preact/hooks'
import { Button, LinkButton } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import type { Gone as GoneHome } from '../../phone/pack.ts'
import { say } from '../../words/field-later.ts'
import { Page } from '../look/page.tsx'
import { DropDraft } from '../visit/drop-draft.tsx'
import { goneInWords } from './gone-in-words.ts'

/** What was begun in a home and is not saved. */
type BegunThere = {
  /** Of whom it is, where it is of one person. */
  about?: string | undefined
  /** Where it can be finished. */
  finish?: string
  /** To the home that took this one in; false: it stays where it is. Undefined: nobody can go on with it there. */
  onMove?: (to: string) => Promise<boolean>
  onDrop: () => Promise<unknown>
}

type GoneProps = {
  gone: GoneHome | undefined
  begun: BegunThere | undefined
  /** Why this phone has no homes at all. */
  missing?: string | undefined
}

/** A home that is on this phone no longer, why, and what becomes of what was begun there. */
export function Gone({ gone, begun, missing }: GoneProps) {
  const to = gone?.why === 'merged' ? gone.to : undefined
  const finishAt = begun?.finish
  const onward = (
    <LinkButton kind={finishAt ? 'plain' : 'main'} href={to === undefined ? '/field/' : `/field/h/${to}`}>
      {say(to === undefined ? 'round' : 'gone.to-other')}
    </LinkButton>
  )
  const finish = finishAt ? (
    <LinkButton kind="main" href={finishAt}>
      {say('visit.go-on')}
    </LinkButton>
  ) : null
  return (
    <Page title={say('home.elsewhere')} back="/field/" main={finish ?? onward}>
      <p>{goneInWords(gone, missing)}</p>
      {begun ? <Begun {...begun} to={to} /> : null}
      {finish ? <div class="stack">{onward}</div> : null}
    </Page>
  )
}

function Begun({ about, to, onMove, onDrop }: BegunThere & { to: string | undefined }) {
  const [stays, setStays] = useState(false)
  return (
    <div class="stack">
      {about === undefined ? null : <p>{about}</p>}
      {stays ? <Notice urgent title={say('draft.not-moved')} /> : null}
      {to === undefined || onMove === undefined ? null : (
        <Button onClick={async () => setStays(!(await onMove(to).catch(() => false)))}>{say('draft.move')}</Button>
      )}
      <DropDraft onDrop={onDrop} />
    </div>
  )
}
