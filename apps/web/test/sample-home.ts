import type { HomeOnPhone } from '../src/phone/home.ts'

type Person = HomeOnPhone['people'][number]

export function person(name: string, birth: Person['birth'], more: Partial<Person> = {}): Person {
  return {
    ...{ kind: 'person', residentId: `id of ${name}`, householdId: 'h', name, birth },
    ...{ sex: 'female', phone: null, version: 1 },
    ...more,
  }
}

/** A home of two, as a phone knows it. */
export const HOME: HomeOnPhone = {
  ...{ householdId: 'h', hamletCode: '31027.07', address: { number: '12', lane: 'Kênh 5' } },
  ...{ devices: [], language: null, masked: false, visits: [], left: [] },
  people: [person('Trần Thị Lan', { date: '1975-02-01' }), person('Nguyễn Thị Hoa', { year: 1948 })],
}
