import { useEffect } from 'preact/hooks'

/** One for each form in which something stands that nobody has sent. */
const forms = new Set<object>()

export function isUnsaved(): boolean {
  return forms.size > 0
}

/** Whoever leaves the page while `isTyped` is asked first. */
export function useUnsaved(isTyped: boolean): void {
  useEffect(() => {
    if (!isTyped) return
    const form = {}
    forms.add(form)
    return () => void forms.delete(form)
  }, [isTyped])
}
