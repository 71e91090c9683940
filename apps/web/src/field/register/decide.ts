import { dayOf } from '@lantoa/vietnam/days'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import type { Birth, Sex } from './answers.ts'

/** Who is being written down; `same`: it was asked whether she is one whom the phone knows, and she is not. */
export type PersonAnswers = {
  readonly residentId?: string
  readonly name?: string
  readonly birth?: Birth
  readonly sex?: Sex
  /** Null: there is none, or it is not said. */
  readonly phone?: string | null
  readonly same?: false
}
export type NewPerson = Required<Omit<PersonAnswers, 'same'>>

/** A home that is being written down, with somebody of it. It lies on the phone as a draft. */
export type HomeAnswers = PersonAnswers & {
  readonly householdId: string
  readonly startedAt: string
  readonly hamlet?: string
  readonly lane?: string
  readonly number?: string
  /** It was asked whether it is one that the phone knows, and it is not. */
  readonly known?: false
  /** Who is written down already. */
  readonly people: readonly NewPerson[]
}

/** Somebody of a home that is known; the same as a draft. */
export type PersonDraft = PersonAnswers & { readonly startedAt: string }

const OF_PERSON = ['name', 'birth', 'sex', 'phone', 'same'] as const
export type PersonQuestion = Exclude<(typeof OF_PERSON)[number], 'same'>
export type PersonStep = (typeof OF_PERSON)[number] | 'check'
export type HomeStep = 'hamlet' | 'lane' | 'number' | 'known' | PersonStep

/** The questions as far as the answers lead; `check` is the last page, which saves. */
export function homePath(
  { residentId, hamlet }: Pick<HomeAnswers, 'residentId' | 'hamlet'>,
  hamlets: number,
): readonly HomeStep[] {
  const place = ['lane', 'number', 'known'] as const
  return [
    ...(hamlets > 1 || hamlet === undefined ? (['hamlet'] as const) : []),
    ...place,
    ...(residentId === undefined ? [] : OF_PERSON),
    'check',
  ]
}

/** Of somebody of a home that is known. */
export const PERSON_PATH: readonly PersonStep[] = [...OF_PERSON, 'check']

/** Where "back" leads; undefined: away. The question whether it is known comes by itself, and nobody goes back to it. */
export function stepBefore<Step extends HomeStep>(step: Step, path: readonly Step[]): Step | undefined {
  if (step === 'check') return undefined
  const before = path.slice(0, path.indexOf(step)).filter((one) => one !== 'known' && one !== 'same')
  return before.at(-1)
}

/** What comes after a question; a card answers several at once. */
export function stepAfter<Step extends HomeStep>(step: Step, path: readonly Step[], given: object): Step | 'check' {
  const answered = path.map((one) => one === step || one in given)
  return path[answered.lastIndexOf(true) + 1] ?? 'check'
}

/**
 * Whoever has one hamlet begins a home in that one. A hamlet that is none of hers any more is asked for anew, and so is
 * what was found there; so is that of an older app, which kept none where there was one.
 */
export function placedIn(codes: readonly string[], answers: HomeAnswers): HomeAnswers {
  const { hamlet, known: _asked, ...rest } = answers
  if (hamlet !== undefined) return codes.includes(hamlet) ? answers : rest
  const [only, ...others] = codes
  const isNew = answers.lane === undefined
  return isNew && only !== undefined && others.length === 0 ? { ...answers, hamlet: only } : answers
}

/** An address that is another one is looked for anew. */
export function withPlace(
  { known: _asked, ...answers }: HomeAnswers,
  given: Partial<Pick<HomeAnswers, 'hamlet' | 'lane' | 'number'>>,
): HomeAnswers {
  return { ...answers, ...given }
}

/** It is none that the phone knows; whoever comes first is asked for at once. */
export function withPlaceDone(answers: HomeAnswers, residentId: string): HomeAnswers {
  const fresh = { ...answers, known: false as const }
  return fresh.people.length === 0 ? { residentId, ...fresh } : fresh
}

/** A person of another name or year is looked for anew, too. */
export function withPerson<Answers extends PersonAnswers>(answers: Answers, given: PersonAnswers): Answers {
  const { same: _asked, ...rest } = answers
  return { ...(rest as Answers), ...given }
}

/** She is written down, and the next one can come. */
export function withPersonDone(answers: HomeAnswers): HomeAnswers {
  const person = personIn(answers)
  const rest = withoutPerson(answers)
  return person === undefined ? rest : { ...rest, people: [...rest.people, person] }
}

/** Whoever is being written down is not. */
export function withoutPerson(answers: HomeAnswers): HomeAnswers {
  const { residentId: _id, name: _name, birth: _birth, sex: _sex, phone: _phone, same: _same, ...rest } = answers
  return rest
}

/** Somebody who was written down is written down anew, and can be left out on the way. */
export function withPersonAgain(answers: HomeAnswers, residentId: string): HomeAnswers {
  const again = answers.people.find((person) => person.residentId === residentId)
  const people = answers.people.filter((person) => person !== again)
  return { ...withoutPerson(answers), ...again, people }
}

/** Undefined: something of her is open. */
export function personIn({ residentId, name, birth, sex, phone }: PersonAnswers): NewPerson | undefined {
  if (residentId === undefined || name === undefined || birth === undefined) return undefined
  return sex === undefined || phone === undefined ? undefined : { residentId, name, birth, sex, phone }
}

/** The home and its people; none: it is open where it lies. */
export function recordsOf(
  { householdId, hamlet, lane, number, people }: HomeAnswers,
  now: Date,
): [] | [RecordOf<'household'>, ...RecordOf<'resident'>[]] {
  if (hamlet === undefined || lane === undefined || number === undefined) return []
  const body = { hamletCode: hamlet, openedOn: dayOf(now), address: { number, lane } }
  return [{ kind: 'household', id: householdId, body }, ...people.map((person) => residentOf(person, householdId, now))]
}

export function residentOf({ residentId, ...said }: NewPerson, householdId: string, now: Date): RecordOf<'resident'> {
  return { kind: 'resident', id: residentId, body: { householdId, from: dayOf(now), ...said } }
}
