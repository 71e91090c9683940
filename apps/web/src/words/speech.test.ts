import { afterEach, expect, test, vi } from 'vitest'
import { newPhone } from '../../test/phone.ts'
import { chooseLanguage, createSpeech } from './speech.ts'

afterEach(() => vi.restoreAllMocks())

test('a language that cannot be fetched is not spoken, and not remembered', async () => {
  newPhone()
  const speech = createSpeech({ yes: 'Có' }, () => Promise.reject(new TypeError('fetch failed')))
  await expect(chooseLanguage(speech, 'en')).rejects.toThrow('fetch failed')
  expect([speech.language(), speech.say('yes'), localStorage.getItem('lantoa-language')]).toEqual(['vi', 'Có', null])
})

test('where nothing can be remembered it is spoken all the same', async () => {
  newPhone()
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('The phone is full', 'QuotaExceededError')
  })
  const speech = createSpeech({ yes: 'Có' }, async () => ({ yes: 'Yes' }))
  await chooseLanguage(speech, 'en')
  expect(speech.say('yes')).toBe('Yes')
})
