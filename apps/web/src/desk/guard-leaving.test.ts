import { describe, expect, test } from 'vitest'
import { guardLeaving } from './guard-leaving.ts'

const HERE = 'https://lantoa.vn/desk/registers/residents/new'

/** A page of which the listeners are called by hand, in the order of a browser: the guard's first. */
function pageWith({ unsaved = true, leaves = false } = {}) {
  const heard: Record<string, (event: unknown) => void> = {}
  const shown: string[] = []
  let questions = 0
  const page = {
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      void Object.assign(heard, { [name]: listener }),
    location: { href: HERE, origin: 'https://lantoa.vn' },
    history: { pushState: (_state: unknown, _title: string, address: string) => void shown.push(address) },
  }
  const ask = () => {
    questions += 1
    return leaves
  }
  guardLeaving(page as never, { isUnsaved: () => unsaved, ask })
  /** Whether it was kept from whoever listens behind. */
  function happens(name: string, event: object = {}): boolean {
    let stopped = false
    const stop = () => {
      stopped = true
    }
    heard[name]?.({ preventDefault: stop, stopImmediatePropagation: stop, ...event })
    return stopped
  }
  return { page, happens, shown, questions: () => questions }
}

function press(href: string, target = '') {
  return { button: 0, target: { closest: () => ({ href: new URL(href, HERE).href, target }) } }
}

describe('with something unsent', () => {
  test.each<[string, object, boolean]>([
    ['a link to another page', press('/desk/u/31027'), true],
    ['a link to the other app of these pages', press('/field/'), true],
    ['a link into a new tab', press('/desk/u/31027', '_blank'), false],
    ['a link that is pressed for a new tab', { ...press('/desk/u/31027'), ctrlKey: true }, false],
    ['a link within the page', press('#main'), false],
    ['a link to elsewhere, of which the browser asks', press('https://example.vn/'), false],
    ['no link', { button: 0, target: { closest: () => null } }, false],
  ])('%s is asked about: %s', (_what, event, isAsked) => {
    const { happens, questions } = pageWith()
    expect([happens('click', event), questions()]).toEqual([isAsked, isAsked ? 1 : 0])
  })

  test('whoever leaves all the same leaves', () => {
    expect(pageWith({ leaves: true }).happens('click', press('/desk/u/31027'))).toBe(false)
  })

  test('"back" is undone, and the address is that of the form again', () => {
    const { page, happens, shown } = pageWith()
    happens('input')
    page.location.href = 'https://lantoa.vn/desk/'
    expect([happens('popstate'), shown]).toEqual([true, [HERE]])
  })

  test('a tab that goes asks by its browser', () => {
    expect(pageWith().happens('beforeunload')).toBe(true)
  })
})

test('with nothing typed nobody is asked', () => {
  const { page, happens, questions } = pageWith({ unsaved: false })
  expect([happens('click', press('/desk/u/31027')), happens('beforeunload')]).toEqual([false, false])
  page.location.href = 'https://lantoa.vn/desk/'
  expect([happens('popstate'), questions()]).toEqual([false, 0])
})
