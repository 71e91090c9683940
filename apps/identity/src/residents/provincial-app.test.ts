import { expect, test } from 'vitest'
import { installedDays } from './provincial-app.ts'

const phone = (status: string, on: string) => ({ device: 'phone', status, on })
const tablet = (status: string, on: string) => ({ device: 'tablet', status, on })

test.each([
  ['nothing', [], []],
  ['it cannot be there', [phone('impossible', '2026-03-01')], []],
  ['it is there', [phone('installed', '2026-03-01')], [{ from: '2026-03-01', until: null }]],
  [
    'it is there no more',
    [phone('installed', '2026-03-01'), phone('removed', '2026-03-10')],
    [{ from: '2026-03-01', until: '2026-03-10' }],
  ],
  ['that was a mistake', [phone('installed', '2026-03-01'), phone('removed', '2026-03-01')], []],
  [
    'it is on another device',
    [phone('installed', '2026-03-01'), tablet('installed', '2026-03-05'), phone('removed', '2026-03-10')],
    [{ from: '2026-03-01', until: null }],
  ],
  [
    'it is there again, seen twice',
    [
      phone('installed', '2026-03-01'),
      phone('removed', '2026-03-02'),
      phone('installed', '2026-03-08'),
      phone('installed', '2026-03-09'),
    ],
    [
      { from: '2026-03-01', until: '2026-03-02' },
      { from: '2026-03-08', until: null },
    ],
  ],
])('with %s the app is on a device on the days', (_seen, seen, days) => expect(installedDays(seen)).toEqual(days))
