import { beforeEach, expect, test, vi } from 'vitest'

type Listener = (event: object) => void

const listeners = new Map<string, Listener>()
const skipWaiting = vi.fn()
let open: string[]

beforeEach(async () => {
  skipWaiting.mockClear()
  vi.stubGlobal('VERSION', '2')
  vi.stubGlobal('ASSETS', [])
  vi.stubGlobal('self', {
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    clients: { matchAll: async () => open.map((path) => ({ url: `https://lantoa.example${path}` })) },
    skipWaiting,
  })
  vi.resetModules()
  await import('./sw.ts')
})

test.each([
  ['alone', ['/field/'], 1, []],
  ['beside pages of the desk', ['/field/', '/desk/', '/desk/u/31027?view=field/', '/'], 1, []],
  ['beside another one, in front of its lock or not', ['/field/', '/field/h/1/visit/help'], 0, ['others-open']],
])('a page that is open %s: the new version takes over, or it is said why not', async (_what, paths, taken, said) => {
  open = paths
  const answers: string[] = []
  let work: Promise<unknown> | undefined
  listeners.get('message')?.({
    data: 'take-over',
    source: { postMessage: (message: string) => answers.push(message) },
    waitUntil: (lasting: Promise<unknown>) => {
      work = lasting
    },
  })
  await work
  expect([skipWaiting.mock.calls.length, answers]).toEqual([taken, said])
})
