import { columnsOf } from '@lantoa/sheets/sheet'
import { useEffect, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { language, say } from '../../../words/words.ts'
import { PageTitle } from '../../top/page-title.tsx'
import { readRegisterAsked, registerAddress } from '../addresses.ts'
import { NoSuchRegister } from '../no-such-register.tsx'
import type { Screen } from '../screens/screen.ts'
import { screenCalled } from '../screens/screens.ts'
import { PasteForm } from './paste-form.tsx'
import { Preview } from './preview.tsx'
import { fieldsOf, type ReadTable, type Table } from './read-table.ts'
import '../../top/page-head.css'
import '../registers.css'
import './import.css'

/** `/desk/registers/:register/import?unit` */
export function ImportPage() {
  const screen = screenCalled(useRoute().params.register ?? '')
  const { query } = useLocation()
  if (!screen) return <NoSuchRegister />
  return <ImportOf screen={screen} unit={readRegisterAsked(screen, query).unit} />
}

/** Where a list of a register is pasted, looked at and sent. */
export function ImportOf({ screen, unit }: { screen: Screen; unit: string | undefined }) {
  const [text, setText] = useState('')
  const [table, setTable] = useState<Table | undefined>()
  const [wrong, setWrong] = useState<string | undefined>()
  const columns = columnsOf(screen.sheet)
  const { all } = screen.titles[language()]
  // What was pasted may name people: it is not kept for whoever presses "back".
  useEffect(() => {
    const forget = () => {
      setText('')
      setTable(undefined)
    }
    addEventListener('pagehide', forget)
    return () => removeEventListener('pagehide', forget)
  }, [])
  function take(read: ReadTable, pasted: string): void {
    setText(pasted)
    const found = 'table' in read && read.table.rows.length > 0 ? read.table : undefined
    setTable(found)
    setWrong(found ? undefined : say('wrong' in read ? read.wrong : 'import.nothing'))
  }
  return (
    <>
      <header class="page-head">
        <PageTitle title={say('import.title', { all })} of={screen.name} />
        <a href={registerAddress(screen.name, { unit })}>{all}</a>
      </header>
      {table ? (
        <Preview
          screen={screen}
          table={table}
          known={fieldsOf(table.headings, columns)}
          // Codes stand in the list of a hamlet; a commune says nothing of a row.
          unit={screen.sheet.unit === 'hamletCode' && !unit?.includes('.') ? undefined : unit}
          onBack={() => setTable(undefined)}
        />
      ) : (
        <PasteForm sheet={screen.sheet} text={text} wrong={wrong} onRead={take} />
      )}
    </>
  )
}
