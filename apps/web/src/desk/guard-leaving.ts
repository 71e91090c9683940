type Leaving = {
  readonly isUnsaved: () => boolean
  /** Whether to leave all the same. */
  readonly ask: () => boolean
}
type Page = Pick<Window, 'addEventListener'> & {
  readonly location: Pick<Location, 'href' | 'origin'>
  readonly history: Pick<History, 'pushState'>
}

/**
 * Asks before something that was typed is thrown away: by a link, by "back", and when the tab goes. It has to be started
 * before the router, which would have gone on already.
 */
export function guardLeaving(page: Page, { isUnsaved, ask }: Leaving): void {
  let here = page.location.href
  const capture = { capture: true }
  // What is typed stands in the page that was shown then, whatever "back" makes of the address.
  function noteHere(): void {
    here = page.location.href
  }
  page.addEventListener('input', noteHere, capture)
  page.addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault()
  })
  page.addEventListener(
    'click',
    (event) => {
      noteHere()
      if (!leadsAway(event, page) || !isUnsaved() || ask()) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    capture,
  )
  page.addEventListener(
    'popstate',
    (event) => {
      if (page.location.href === here || !isUnsaved() || ask()) return
      event.stopImmediatePropagation()
      page.history.pushState(null, '', here)
    },
    capture,
  )
}

/** A link within these pages that replaces this one; the browser asks itself where the tab goes elsewhere. */
function leadsAway(event: MouseEvent, { location }: Page): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false
  const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null | undefined
  if (!link || (link.target !== '' && link.target !== '_self')) return false
  const to = new URL(link.href, location.href)
  return to.origin === location.origin && !to.href.startsWith(`${location.href}#`)
}
