import type { HomeOnPhone } from '../../phone/home.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { say, type Word } from '../../words/field-later.ts'
import { aboutInWords } from '../concerns/concern-in-words.ts'
import { kindInWords, serviceInWords, statusInWords } from '../person/accounts/account-in-words.ts'
import { purposeInWords } from '../person/consents/consent-in-words.ts'
import { stateInWords, stepInWords } from '../person/eid/step-in-words.ts'
import { FIELD_WORDS } from '../register/field-in-words.ts'
import { scamInWords } from '../safety/scam-in-words.ts'
import { wordOf } from '../visit/answer-in-words.ts'

type People = HomeOnPhone['people']
const STEP_WORDS = { close: 'receipt.concern-close', reopen: 'receipt.concern-reopen' } as const

/** What a receipt is of: how a visit went, or what was written down of a home or of whom; undefined: of something else. */
export function toldInWords(receipt: Receipt, people: People): string | undefined {
  if (receipt.visit) return wordOf(receipt.visit.outcome)
  if (receipt['visit-withdrawal']) return say('receipt.visit-withdrawal')
  if (receipt.concern) return aboutInWords(receipt.concern)
  if (receipt['concern-step']) return say(STEP_WORDS[receipt['concern-step'].step])
  if (receipt['message-reading']) return say('message.read')
  if (receipt['scam-report-withdrawal']) return say('receipt.scam-withdrawal')
  if (receipt['scam-report']) return scamInWords(receipt['scam-report'])
  if (receipt.bill) return say('receipt.bill', { service: serviceInWords(receipt.bill.service) })
  if (receipt.joining) return say('receipt.joining')
  if (receipt['session-held']) return say('receipt.session-held')
  if (receipt.completion && !receipt.completion.residentId) return say('receipt.finished-self')
  const { residentId } = whoseIs(receipt)
  const name = people.find((one) => one.residentId === residentId)?.name ?? nameSaid(receipt)
  const parts = [name, ofPerson(receipt)].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' · ')
}

/** Of somebody whom no list has any more; an older app did not keep it. */
function nameSaid({ said }: Receipt): string | undefined {
  return said?.kind === 'leave' || said?.kind === 'attendance' ? said.name : undefined
}

function whoseIs(receipt: Receipt): { residentId?: string } {
  const { resident, correction, leave, attendance, completion, step, consent, account } = receipt
  const ofPerson =
    resident ??
    correction ??
    leave ??
    attendance ??
    completion ??
    step ??
    receipt.app ??
    consent ??
    receipt['consent-withdrawal']
  return ofPerson ?? account ?? receipt['account-change'] ?? {}
}

function ofPerson(receipt: Receipt): string | undefined {
  const { step, consent, 'consent-withdrawal': withdrawn, account, 'account-change': change } = receipt
  if (receipt.household) return say('receipt.household')
  if (receipt.resident) return say('receipt.resident')
  if (receipt.correction) return say('receipt.correction', { fields: fieldsInWords(receipt.correction.fields) })
  if (receipt.attendance) return say('receipt.attendance')
  if (receipt.completion) return say('receipt.finished')
  if (receipt.leave) return say('leave')
  if (receipt.app) return say('receipt.app')
  if (step) return `${stepInWords(step.step)}: ${stateInWords(step.state).text}`
  if (consent) return say('receipt.consent', { purpose: purposeInWords(consent.purpose) })
  if (withdrawn) return say('receipt.consent-withdrawn', { purpose: purposeInWords(withdrawn.purpose) })
  if (account) {
    return say('receipt.account', { account: kindInWords(account.kind), state: statusInWords(account.status).text })
  }
  if (change?.service) return say('receipt.pays', { service: serviceInWords(change.service) })
  if (change?.status === undefined) return change && say('receipt.checked')
  return say('receipt.account', { account: say('account'), state: statusInWords(change.status).text })
}

/** A field that is newer than this app goes by its own name. */
function fieldsInWords(fields: readonly string[]): string {
  const words: Readonly<Record<string, Word>> = { ...FIELD_WORDS, head: 'person.head' }
  return fields.map((field) => (words[field] ? say(words[field]) : field)).join(', ')
}
