import { MEMBERS } from '@lantoa/sheets/lists'
import type { Thing } from '@lantoa/sheets/show-cell'
import type { Word } from '../../words/words.ts'
import { shortId, showField } from '../registers/show-field.ts'
import type { Body } from './gather-body.ts'

export const WARNING_WORDS: Readonly<Record<Body['warnings'][number], Word>> = {
  'no-leader': 'restaffing.no-leader',
  'fewer-than-three-members': 'restaffing.few',
}

/** Who somebody is, as far as the services know: what members are called none does. */
export function memberInWords(member: Thing): string {
  const shown = ['role', 'affiliations'].flatMap((path) => MEMBERS.columns.filter((column) => column.path === path))
  return [...shown.map((column) => showField(column, member)), shortId(String(member.personId))].join(' · ')
}
