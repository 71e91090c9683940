import { asciiPunctuation, fold } from '@lantoa/vietnam/text'

/** What makes an act one: issuer, number and date, without marks, case, blanks in the number, or dashes of another kind. */
export function actKeyOf({ issuer, number, date }: Readonly<Record<string, unknown>>): string {
  const [by, as] = [issuer, number].map((text) => fold(asciiPunctuation(String(text))))
  return `${by} | ${as?.replaceAll(' ', '')} | ${date}`
}
