/** '3.118' → 3118, '48,7' → 48.7, as people write numbers here; undefined where it is none, or may be two. */
export function readAmount(text: string): number | undefined {
  const typed = text.trim()
  const fits = /^(\d{1,15}|\d{1,3}(\.\d{3}){1,4})(,\d{1,3})?$/.test(typed)
  return fits ? Number(typed.replaceAll('.', '').replace(',', '.')) : undefined
}

/** The same way back, for a field. */
export function typedAmount(amount: number): string {
  return String(amount).replace('.', ',')
}
