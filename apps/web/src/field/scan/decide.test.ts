import { expect, test } from 'vitest'
import { homeIn, sessionIn, troubleOf } from './decide.ts'

const ID = '01990f3e-7c1a-7000-8000-0000000000a1'

test.each<[text: string, says: object]>([
  [`https://lantoa.example/field/h/${ID}`, { householdId: ID }],
  [`http://127.0.0.1:8080/field/h/${ID.toUpperCase()}\n`, { householdId: ID }],
  [ID, { other: 'scan.id-alone' }],
  [`https://lantoa.example/field/h/${ID}/visit/met`, { other: 'scan.other' }],
  [`https://lantoa.example/field/h/1234`, { other: 'scan.other' }],
  [`javascript:alert(1)//field/h/${ID}`, { other: 'scan.other' }],
  ['00020101021138', { other: 'scan.other' }],
  ['', { other: 'scan.other' }],
])('a code that says %j means %j', (text, says) => expect(homeIn(text)).toEqual(says))

test.each([
  [`https://lantoa.example/field/sessions/${ID.toUpperCase()}`, ID],
  [`https://lantoa.example/field/sessions/${ID}/join`, undefined],
  [`https://lantoa.example/field/h/${ID}`, undefined],
  [ID, undefined],
])('a code that says %j is that of the session %s', (text, session) => expect(sessionIn(text)).toBe(session))

test.each([
  [new DOMException('', 'NotAllowedError'), 'scan.denied'],
  [new DOMException('', 'NotReadableError'), 'scan.busy'],
  [new DOMException('', 'NotFoundError'), 'scan.no-camera'],
  [new TypeError('undefined is no object'), 'scan.no-camera'],
  [undefined, 'scan.no-camera'],
])('%s is said as %s', (error, word) => expect(troubleOf(error)).toBe(word))
