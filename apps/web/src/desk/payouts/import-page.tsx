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

const REMARKS: Readonly<Record<string, Word>> = {
  'fits-several': 'payouts.row-several',
  'fits-none': 'payouts.row-none',
  'lived-elsewhere': 'payouts.row-elsewhere',
}

function remark(taken: Thing): Word | undefined {
  const [noticed = ''] = BENEFICIARIES.noticed?.(taken) ?? []
  return REMARKS[noticed]
}
