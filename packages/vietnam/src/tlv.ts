/** EMVCo tag-length-value text: two digits of tag, two of length, then the value. */

export function writeTlv(tag: string, value: string): string {
  return `${tag}${String(value.length).padStart(2, '0')}${value}`
}

/** The values by tag; undefined when the text is cut short, misnumbered or names a tag twice. */
export function readTlv(text: string): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>()
  for (let at = 0; at < text.length; ) {
    const head = /^(\d{2})(\d{2})$/.exec(text.slice(at, at + 4))
    const tag = head?.[1] ?? ''
    const value = text.slice(at + 4, at + 4 + Number(head?.[2]))
    if (!head || value.length !== Number(head[2]) || values.has(tag)) return undefined
    values.set(tag, value)
    at += 4 + value.length
  }
  return values
}
