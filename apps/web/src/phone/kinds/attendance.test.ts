import { expect, test } from 'vitest'
import { type Asked, idOf, problem, serverOf } from '../../../test/phone.ts'
import { attendanceAt } from '../../../test/records.ts'
import { kindOf } from '../kinds.ts'
import type { RecordOf } from './kind.ts'

type Action = NonNullable<RecordOf<'attendance'>['body']['actions']>[number]

const PERSON = attendanceAt(1, 20, 800)
const saying = (...actions: Action[]) => ({ ...PERSON, body: { ...PERSON.body, actions } })
const standing = (more: object = {}) => {
  const { attendeeKind, attendeeId } = PERSON.body
  return {
    attendanceId: idOf(700),
    attendeeKind,
    attendeeId,
    actions: ['install_app'],
    withdrawal: null,
    version: 3,
    ...more,
  }
}

/** A service at which somebody stands on the second page of a list. */
function serverWith(one: object, patched: { status?: number; body?: unknown } = {}) {
  const patches: Asked[] = []
  const { lantoa } = serverOf({
    'GET /teams/v1/attendances': ({ query }) => ({
      body: query.has('cursor') ? { items: [one] } : { items: [standing({ attendeeId: idOf(21) })], next: 'more' },
    }),
    'PATCH /teams/v1/attendances': (asked) => {
      patches.push(asked)
      return { body: {}, ...patched }
    },
  })
  return { lantoa, patches }
}

test.each([
  ['nothing more', saying(), []],
  ['the same', saying('install_app'), []],
  ['something else', saying('signature'), ['install_app', 'signature']],
  ['more', saying('signature', 'install_app'), ['install_app', 'signature']],
] as const)(
  'of who stands on the list by another phone, with %s, all is kept that both say',
  async (_what, mine, all) => {
    const { lantoa, patches } = serverWith(standing())
    expect(await kindOf(mine).isThere(lantoa, mine)).toBe(true)
    expect(patches.map(({ body }) => body)).toEqual(all.length > 0 ? [{ actions: all }] : [])
    expect(patches.map(({ headers }) => headers.get('if-match'))).toEqual(all.length > 0 ? ['"3"'] : [])
  },
)

test.each([
  ['changed meanwhile', 412, 'precondition-failed', undefined],
  ['not to be reached', 503, 'try-later', undefined],
  ['shown to nobody here', 403, 'outside-scope', false],
])('is not said to be there where it is %s', async (_why, status, code, expected) => {
  const { lantoa } = serverWith(standing(), { status, body: problem(code, status) })
  const mine = saying('signature')
  expect(await kindOf(mine).isThere(lantoa, mine)).toBe(expected)
})

test('is sent again where the other was withdrawn meanwhile', async () => {
  const { lantoa } = serverWith(standing({ withdrawal: { reason: 'other' } }))
  expect(await kindOf(PERSON).isThere(lantoa, PERSON)).toBeUndefined()
})
