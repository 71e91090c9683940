import { describe, expect, test } from 'vitest'
import { choicesOf, corrected, shownWith } from './held-choices.ts'

const [A, B] = ['019b0000-0000-7000-8000-00000000000a', '019b0000-0000-7000-8000-00000000000b']
const SEVERAL = { residentId: null, candidates: [A, B] }
const NAMED = { residentId: A, candidates: [] }

describe('of a line that waits', () => {
  test.each([
    ['several', SEVERAL, [{ residentId: A }, { residentId: B }, { candidates: [] }]],
    ['elsewhere', NAMED, [{ candidates: [A] }, { residentId: null }]],
    ['twice', NAMED, [{ candidates: [A] }, { residentId: null }]],
    ['none', { residentId: null, candidates: [] }, []],
  ] as const)('%s may be decided', (why, line, bodies) => {
    const said = { ...line, candidates: [...line.candidates] }
    expect(choicesOf(why, said).map(({ body }) => body)).toEqual(bodies)
  })

  test('the people are those whom it names, else may mean', () => {
    expect(shownWith(SEVERAL)).toEqual([A, B])
    expect(shownWith(NAMED)).toEqual([A])
  })

  test('it stands as it was but for what is decided', () => {
    const [first, , nobody] = choicesOf('several', SEVERAL)
    const [keep, no] = choicesOf('elsewhere', NAMED)
    if (!(first && nobody && keep && no)) throw new Error('choices are missing')
    expect(corrected(SEVERAL, first)).toEqual({ residentId: A, candidates: [A, B] })
    expect(corrected(SEVERAL, nobody)).toEqual({ residentId: null, candidates: [] })
    expect(corrected(NAMED, keep)).toEqual({ residentId: A, candidates: [A] })
    expect(corrected(NAMED, no)).toEqual({ residentId: null, candidates: [] })
  })
})
