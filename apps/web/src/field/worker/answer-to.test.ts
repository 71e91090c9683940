import { expect, test } from 'vitest'
import { answerTo } from './answer-to.ts'

const SHELL = { origin: 'https://lantoa.example', document: '/field/', assets: ['/field/assets/field-1.js'] }
const asked = (path: string, more = {}) => ({ method: 'GET', mode: 'navigate', url: `${SHELL.origin}${path}`, ...more })

test.each([
  ['the start', asked('/field/'), '/field/'],
  ['a page', asked('/field/h/1/visit/help'), '/field/'],
  ['the way back from a login', asked('/field/?code=1&state=2'), '/field/'],
  ['an asset', asked('/field/assets/field-1.js', { mode: 'cors' }), '/field/assets/field-1.js'],
  ['an asset that is none of this version', asked('/field/assets/field-2.js', { mode: 'cors' }), undefined],
  ['a service', asked('/teams/v1/me', { mode: 'cors' }), undefined],
  ['a command', asked('/field/', { method: 'POST' }), undefined],
  ['the desk', asked('/desk/'), undefined],
  ['elsewhere', { ...asked(''), url: 'https://other.example/field/' }, undefined],
])('%s is answered from what is kept, or not', (_what, request, answer) => {
  expect(answerTo(request, SHELL)).toBe(answer)
})
