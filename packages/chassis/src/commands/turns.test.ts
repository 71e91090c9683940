import { expect, test } from 'vitest'
import type { Caller } from '../http/caller.ts'
import { createTurns } from './turns.ts'

const caller = (subject: string): Caller => ({ subject, roles: [], permissions: new Set(), units: [], token: '' })

test('work that throws before it waits for anything holds up nobody', async () => {
  const inTurn = createTurns()
  const broken = inTurn(caller('a'), () => {
    throw new Error('at once')
  })
  const next = inTurn(caller('b'), async () => 'done')
  await expect(broken).rejects.toThrow('at once')
  expect(await next).toBe('done')
  expect(await inTurn(caller('a'), async () => 'again')).toBe('again')
})
