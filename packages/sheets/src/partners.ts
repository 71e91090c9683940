import { PARTNER_ROLE_WORDS, PARTNER_WORDS } from '@lantoa/vietnam/list-words'
import { normalText } from '@lantoa/vietnam/normal-text'
import { meantBy } from './word-of-choice.ts'

type Partner = { readonly partner: string; readonly role: string; readonly name: string }

/** "viễn thông: báo cáo viên (Viettel); công an: hỗ trợ" as partners; undefined where one of them is not written so. */
export function readPartners(text: string): Partner[] | undefined {
  const all = text.split(';').map((one) => partnerIn(normalText(one)))
  return all.some((one) => one === undefined) ? undefined : (all as Partner[])
}

/** In the words that `readPartners` reads. */
export function showPartners(partners: readonly Partner[]): string {
  const words: Readonly<Record<string, string>> = { ...PARTNER_WORDS, ...PARTNER_ROLE_WORDS }
  const shown = partners.map(({ partner, role, name }) => {
    const said = `${words[partner] ?? partner}: ${words[role] ?? role}`
    return name === '' ? said : `${said} (${name})`
  })
  return shown.join('; ')
}

function partnerIn(text: string): Partner | undefined {
  const [, who = '', does = '', name = ''] = /^([^:]+):([^(]+)(?:\((.*)\))?$/.exec(text) ?? []
  const [partner, role] = [wordIn(PARTNER_WORDS, who), wordIn(PARTNER_ROLE_WORDS, does)]
  return partner && role ? { partner, role, name: name.trim() } : undefined
}

function wordIn(words: Readonly<Record<string, string>>, text: string): string | undefined {
  return meantBy(
    Object.entries(words).flatMap(([value, word]) => [[value, value] as const, [word, value] as const]),
    text,
  )
}
