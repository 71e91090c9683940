import { LantoaError } from '@lantoa/sdk'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../../look/button.tsx'
import { lantoa } from '../../../session/this-session.ts'
import { say } from '../../../words/words.ts'
import { problemIn, wayOn } from '../../problem/way-on.ts'
import { today } from '../../show/show-day.ts'
import { showNumber } from '../../show/show-number.ts'
import type { RegisterAsked } from '../addresses.ts'
import { saveFile } from '../save-file.ts'
import type { Screen } from '../screens/screen.ts'
import { exportRows } from './export-rows.ts'

/** Fetches the whole list page by page and hands it over as a file; says how far it is. */
export function ExportButton({ screen, asked }: { screen: Screen; asked: RegisterAsked }) {
  const [said, setSaid] = useState('')
  const working = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => working.current?.abort(), [])
  async function save(): Promise<void> {
    if (working.current) return
    const controller = new AbortController()
    working.current = controller
    const { signal } = controller
    setSaid(say('export.rows', { count: '0' }))
    try {
      const onRows = (rows: number) => setSaid(say('export.rows', { count: showNumber(rows) }))
      const made = await exportRows(lantoa, screen, asked, { signal, onRows })
      if (made !== 'masked') saveFile(`${screen.name}-${asked.of ?? asked.unit}-${today()}.csv`, made.lines)
      setSaid(made === 'masked' ? say('export.masked') : say('export.done', { count: showNumber(made.rows) }))
    } catch (error) {
      if (!signal.aborted) setSaid(wayOn(error instanceof LantoaError ? error.problem : problemIn(error)).sentence)
    }
    working.current = undefined
  }
  return (
    <>
      <Button onClick={() => void save()}>{say('export.save')}</Button>
      <span role="status">{said}</span>
    </>
  )
}
