import { expect, test } from 'vitest'
import { tokenSource } from './token.ts'

function counted() {
  let refreshed = 0
  const source = tokenSource(({ refresh }) => {
    if (refresh) refreshed += 1
    return `token-${refreshed}`
  })
  return { source, refreshes: () => refreshed }
}

test('a refused token is replaced', async () => {
  const { source } = counted()
  expect(await source.replace(await source.current())).toBe('token-1')
  expect(await source.current()).toBe('token-1')
})

test('a refusal that arrives after the token was replaced asks for no other', async () => {
  const { source, refreshes } = counted()
  const old = await source.current()
  await source.replace(old)
  expect(await source.replace(old)).toBe('token-1')
  expect(refreshes()).toBe(1)
})

test('a refresh that fails is tried again by the next', async () => {
  let away = true
  const source = tokenSource(({ refresh }) => {
    if (refresh && away) throw new Error('the issuer is away')
    return refresh ? 'new' : 'old'
  })
  await expect(source.replace('old')).rejects.toThrow('the issuer is away')
  away = false
  expect(await source.replace('old')).toBe('new')
})
