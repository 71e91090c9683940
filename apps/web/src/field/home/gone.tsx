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

/** A home that is on this phone no longer, and why. */
export function Gone({ gone }: { gone: GoneHome | undefined }) {
  const word = (gone && WHY.get(gone.why)) ?? 'gone.unknown'
  const to = gone?.why === 'merged' ? gone.to : undefined
  return (
    <Page
      title={say('home.elsewhere')}
      back="/field/"
      main={
        <LinkButton kind="main" href={to === undefined ? '/field/' : `/field/h/${to}`}>
          {say(to === undefined ? 'round' : 'gone.to-other')}
        </LinkButton>
      }
    >
      <p>{say(word, { unit: gone?.to ?? '' })}</p>
    </Page>
  )
}
