import type { Data } from '@lantoa/sdk'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { lantoa } from '../../../session/this-session.ts'
import { say } from '../../../words/print.ts'
import { messageAddress } from '../../address.ts'
import { Answer } from '../../problem/answer.tsx'
import { showDay, today } from '../../show/show-day.ts'
import { readUnit } from '../../top/nation.ts'
import { radioAddress } from '../address.ts'
import { Paper } from '../look/paper.tsx'
import { PrintPage } from '../look/print-page.tsx'
import './radio.css'

/** `/desk/print/radio?message`: a message in large print, for whoever reads it over the loudspeaker. */
export function RadioPage() {
  const { message = '' } = useLocation().query
  const answer = useQuery({
    queryKey: ['radio', message],
    queryFn: async ({ signal }) => {
      const found = await lantoa.teams.getMessage({ params: { messageId: message }, signal }).orThrow()
      return { found, unit: unitTitle(await readUnit(lantoa, found.unitCode, signal)) }
    },
  })
  return (
    <PrintPage
      title={say('radio.heading')}
      of={message}
      back={messageAddress(message)}
      ready={answer.data !== undefined}
      tools={null}
    >
      <Answer answer={answer} unit="" asked={{}} todayAddress={radioAddress(message)}>
        {({ found, unit }) => <RadioText message={found} unit={unit} />}
      </Answer>
    </PrintPage>
  )
}

type RadioTextProps = { message: Pick<Data<'teams', 'getMessage'>, 'title' | 'text' | 'since'>; unit: string }

function RadioText({ message: { title, text, since }, unit }: RadioTextProps) {
  return (
    <Paper kind="radio" label={say('radio.heading')}>
      <p>
        {unit} · {showDay(since, today())}
      </p>
      <h2>{title}</h2>
      <p class="radio-text">{text}</p>
      <p>{say('radio.twice')}</p>
      <p>{say('radio.read-on')}</p>
    </Paper>
  )
}
