import { normalLines, normalText } from '@lantoa/vietnam/normal-text'
import { numbersInName } from '@lantoa/vietnam/numbers-in-text'
import { type PersonalInText, personalInNotice, personalInText } from '@lantoa/vietnam/personal-in-text'
import { z } from 'zod'

/** What is longer is looked at no further: to search a quarter of a megabyte for numbers would keep everybody waiting. */
const tooLong = (max: number) => ({ error: `text of at most ${max} characters`, abort: true })

const EMPTY = 'some text: what was sent is empty'

/** Words that people read, in the one form in which they are compared and stored; something must be left of them. */
export const text = (max: number) => textOrNone(max).min(1, EMPTY)

/** The same where nothing may be said. */
export const textOrNone = (max: number) => z.string().overwrite(normalText).max(max, tooLong(max))

/** A note of several lines, which stay; may be empty. */
export const note = (max: number) => z.string().overwrite(normalLines).max(max, tooLong(max))

/** A code of a fixed form; `words` say which, with an example. Blanks around it and what nobody sees are not part of it. */
export const code = (form: RegExp, words: string) => z.string().overwrite(normalText).regex(form, words)

/** Words in which nobody's number or address may stand: they are stored, shown and published outside of the register of people. */
export const openText = (max: number) => text(max).superRefine(refusePersonal)

/** The name of something that has numbers which are to stand nowhere: already six digits look like one. */
export const openName = (max: number) =>
  text(max).superRefine((words, context) => refuse([...numbersInName(words), ...addressesIn(words)], context))

function addressesIn(words: string): PersonalInText[] {
  return personalInText(words).filter(({ kind }) => kind === 'e-mail-address')
}

/** The same of a note. */
export const openNote = (max: number) => note(max).superRefine(refusePersonal)

/** The same where nothing may be said. */
export const openTextOrNone = (max: number) => textOrNone(max).superRefine(refusePersonal)

/** Words by which an office tells everybody something, in lines that stay: the landline of an office may stand in them. */
export const notice = (max: number) =>
  note(max)
    .min(1, EMPTY)
    .superRefine((words, context) => refuse(personalInNotice(words), context))

/** Set while a parse lets numbers stand; parsing never waits, so nothing else comes between. */
let standing: { found: boolean } | undefined

/**
 * Runs a parse that lets numbers stand in open words, and says whether there were any: what was recorded before they were
 * refused has to be read, and known again when it is sent again.
 */
export function lettingNumbersStand<Result>(parse: () => Result): { result: Result; found: boolean } {
  const before = standing
  const here = { found: false }
  standing = here
  try {
    const result = parse()
    return { result, found: here.found }
  } finally {
    standing = before
  }
}

/** Names the place and never the number: what is refused is shown, and may be logged. */
function refusePersonal(words: string, context: z.RefinementCtx): void {
  refuse(personalInText(words), context)
}

function refuse(found: readonly PersonalInText[], context: z.RefinementCtx): void {
  if (standing) {
    standing.found ||= found.length > 0
    return
  }
  for (const one of found) context.addIssue({ code: 'custom', message: messageOf(one) })
}

function messageOf({ kind, at }: PersonalInText): string {
  if (kind === 'e-mail-address')
    return `words without addresses of people: there is an e-mail address at character ${at}`
  return `words without numbers of people or accounts: there is a ${kind.replace('-', ' ')} at character ${at}`
}
