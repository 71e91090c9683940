import { BENEFICIARIES } from '@lantoa/sheets/beneficiaries'
import type { Thing } from '@lantoa/sheets/show-cell'
import { useLocation } from 'preact-iso/router'
import type { Word } from '../../words/words.ts'
import { readListAsked } from '../address.ts'
import { ImportOf } from '../registers/import/page.tsx'
import { NoSuchRegister } from '../registers/no-such-register.tsx'
import { screenCalled } from '../registers/screens/screens.ts'

/** `/desk/payouts/import?unit`: a list with names, of whom identity is asked who they are before anything is sent. */
export function PayoutImportPage() {
  const { unit } = readListAsked(useLocation().query)
  const screen = screenCalled('payouts')
  if (!screen) return <NoSuchRegister />
  const { correct: _none, ...lines } = screen
  return <ImportOf screen={{ ...lines, sheet: BENEFICIARIES, remark }} unit={unit} />
}

/** Whom a row means is not always clear: it is taken all the same, and waits for somebody to look. */
function remark({ match, elsewhere }: Thing): Word | undefined {
  if (match === 'several') return 'payouts.row-several'
  if (match === 'none') return 'payouts.row-none'
  return elsewhere === true ? 'payouts.row-elsewhere' : undefined
}
