import { LinkButton } from '../../look/button.tsx'
import type { Gone as GoneHome } from '../../phone/pack.ts'
import { say, type Word } from '../../words/field.ts'
import { Page } from '../look/page.tsx'

const WHY: ReadonlyMap<string, Word> = new Map<GoneHome['why'], Word>([
  ['moved', 'gone.moved'],
  ['merged', 'gone.merged'],
  ['closed', 'gone.closed'],
  ['left', 'gone.closed'],
  ['erased', 'gone.erased'],
  ['out-of-scope', 'gone.out-of-scope'],
])

function wordOf(gone: GoneHome | undefined): Word {
  if (gone?.why === 'moved' && gone.to === undefined) return 'gone.moved-away'
  return (gone && WHY.get(gone.why)) ?? 'gone.unknown'
}

type GoneProps = {
  id: string
  gone: GoneHome | undefined
  /** A visit to it was begun, and can be finished. */
  begun: boolean
  /** Why this phone has no homes at all. */
  missing?: string | undefined
}

/** A home that is on this phone no longer, and why. */
export function Gone({ id, gone, begun, missing }: GoneProps) {
  const word = wordOf(gone)
  const to = gone?.why === 'merged' ? gone.to : undefined
  const onward = (
    <LinkButton kind={begun ? 'plain' : 'main'} href={to === undefined ? '/field/' : `/field/h/${to}`}>
      {say(to === undefined ? 'round' : 'gone.to-other')}
    </LinkButton>
  )
  const finish = (
    <LinkButton kind="main" href={`/field/h/${id}/visit/check`}>
      {say('visit.go-on')}
    </LinkButton>
  )
  return (
    <Page title={say('home.elsewhere')} back="/field/" main={begun ? finish : onward}>
      <p>{gone === undefined && missing !== undefined ? missing : say(word, { unit: gone?.to ?? '' })}</p>
      {begun ? <div class="stack">{onward}</div> : null}
    </Page>
  )
}
