import { normalLines, normalText } from '@lantoa/vietnam/normal-text'
import { z } from 'zod'

/** Words that people read, in the one form in which they are compared and stored; something must be left of them. */
export const text = (max: number) => textOrNone(max).min(1, 'some text: what was sent is empty')

/** The same where nothing may be said. */
export const textOrNone = (max: number) =>
  z.string().overwrite(normalText).max(max, `text of at most ${max} characters`)

/** A note of several lines, which stay; may be empty. */
export const note = (max: number) => z.string().overwrite(normalLines).max(max, `text of at most ${max} characters`)

/** A code of a fixed form; `words` say which, with an example. Blanks around it and what nobody sees are not part of it. */
export const code = (form: RegExp, words: string) => z.string().overwrite(normalText).regex(form, words)
