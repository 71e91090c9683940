import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../test/deployment.ts'
import { keepLogins } from './logins.ts'

async function loginsIn() {
  const folder = await temporaryFolder()
  onTestFinished(folder.remove)
  const path = join(folder.path, 'logins.json')
  return { path, logins: keepLogins(path) }
}

test('logins that are begun and never ended do not fill the memory', async () => {
  const interactions = (await loginsIn()).logins('Interaction')
  for (let begun = 0; begun <= 10_000; begun += 1) await interactions.upsert(`${begun}`, { uid: 'x' }, 3_600)
  expect(await interactions.find('0')).toBeUndefined()
  expect(await interactions.find('1')).toBeDefined()
  expect(await interactions.find('10000')).toBeDefined()
})

test('what outlives a restart is for its owner alone, and what has expired is dropped', async () => {
  const { path, logins } = await loginsIn()
  await logins('RefreshToken').upsert('old', { grantId: 'a' }, -1)
  await logins('RefreshToken').upsert('new', { grantId: 'b' }, 60)
  await logins('Session').upsert('passing', { uid: 'c' }, 60)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readFileSync(path, 'utf8')).not.toContain('old')
  expect(await keepLogins(path)('RefreshToken').find('new')).toEqual({ grantId: 'b' })
  expect(await keepLogins(path)('Session').find('passing')).toBeUndefined()
})
