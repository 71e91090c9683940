import { expect, test } from 'vitest'
import { FaultBoundary } from './fault-boundary.tsx'

const props = (page: string) => ({ page, fallback: 'broken', children: 'page' })
const shown = (state: object, page: string) => {
  const now = FaultBoundary.getDerivedStateFromProps(props(page), { broken: false, ...state })
  return new FaultBoundary(props(page)).render(props(page), now)
}

test('a page that breaks says so until another one is opened', () => {
  const first = FaultBoundary.getDerivedStateFromProps(props('/field/'), { broken: false })
  expect(shown(first, '/field/')).toBe('page')
  const broken = { ...first, ...FaultBoundary.getDerivedStateFromError() }
  expect(shown(broken, '/field/')).toBe('broken')
  expect(shown(broken, '/field/search')).toBe('page')
})
