import { fold, unaccent } from '@lantoa/vietnam/text'

/** The ways in which a text may lie inside another: as it is, without marks, in URLs, in JSON, in base64, in hex. */
function disguisesOf(text: string): string[] {
  const forms = [text, text.normalize('NFD'), unaccent(text), fold(text)]
  const cased = forms.flatMap((form) => [form, form.toLowerCase(), form.toUpperCase()])
  return [
    ...new Set(cased.flatMap((form) => [form, encodeURIComponent(form), inJson(form), inHex(form), ...inBase64(form)])),
  ]
}

/** Every disguise of these texts that is found, by the text. */
export function findAny(personal: readonly string[], said: string): string[] {
  return personal.filter((text) => disguisesOf(text).some((disguise) => said.includes(disguise)))
}

function inJson(text: string): string {
  return text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function inHex(text: string): string {
  return Buffer.from(text).toString('hex')
}

/** What every base64 that holds the text holds too, wherever in its three bytes the text begins. */
function inBase64(text: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)])
    const whole = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)] as const
    return (['base64', 'base64url'] as const).map((encoding) => bytes.toString(encoding).slice(...whole))
  })
}
