import { renderToString } from 'preact-render-to-string'
import { beforeEach, expect, test, vi } from 'vitest'
import { newPhone } from '../../test/phone.ts'
import { tabAt } from '../../test/tab.ts'
import type { Stage } from './open/stage.ts'

beforeEach(() => {
  newPhone()
  vi.stubGlobal('sessionStorage', tabAt('https://lantoa.example/field/').storage)
})

const front = { madeAt: '2026-03-17T14:00:00Z', unsent: 0, lost: 0, begun: 0, emptied: false, evicted: false }
const stages: [string, Stage][] = [
  ['nobody has worked yet', { at: 'welcome' }],
  ['one person has a locker', { at: 'locked', fronts: [{ id: 'a', ...front }] }],
  [
    'several people have one',
    {
      at: 'locked',
      fronts: [
        { id: 'a', ...front },
        { id: 'b', ...front },
      ],
    },
  ],
]

test.each(stages)(
  'a login that came back without success is said where %s, beside the way to the next',
  async (_who, now) => {
    const { App } = await import('./app.tsx')
    const { loginFailed, stage } = await import('./open/this-phone.ts')
    stage.value = now
    loginFailed.value = false
    expect(renderToString(<App />)).not.toContain('Đăng nhập chưa thành công')
    loginFailed.value = true
    expect(renderToString(<App />)).toMatch(/Đăng nhập chưa thành công[^<]*<\/p><button[^>]*>[^<]*đăng nhập</i)
  },
)
