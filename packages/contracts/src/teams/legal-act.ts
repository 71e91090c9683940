import type { RegisterColumn } from '../register/register-spec.ts'
import { LegalAct } from './bodies.http.ts'

/** The decision behind a thing of a register, where there is one; it is signed before what it decides begins. */
export const legalAct = LegalAct.nullable().default(null)

export const LEGAL_ACT_DAYS = { 'legalAct.date': 'precedes' } as const

export const LEGAL_ACT_COLUMNS: readonly RegisterColumn[] = [
  { path: 'legalAct.number', vi: 'Số văn bản', en: 'Legal act' },
  { path: 'legalAct.issuer', vi: 'Cơ quan ban hành', en: 'Issuer' },
  { path: 'legalAct.date', vi: 'Ngày ban hành', en: 'Issued on' },
]
