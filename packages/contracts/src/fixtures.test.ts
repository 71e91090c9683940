import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { EventDefinition } from './define-event.ts'
import { eventType } from './event-type.ts'
import { EVENTS } from './events.ts'
import { fixtureOf, fixturePath } from './fixtures.ts'

const named = Object.values(EVENTS)
  .flat()
  .map((event: EventDefinition) => [eventType(event), event] as const)

describe('fixtures', () => {
  test.each(named)('%s: the fixture parses to itself', (_type, event) => {
    expect(fixtureOf(event)).toEqual(JSON.parse(readFileSync(fixturePath(event), 'utf8')))
  })

  test('there is none for an event that does not exist', () => {
    const folder = join(import.meta.dirname, '..', 'fixtures')
    expect(readdirSync(folder).sort()).toEqual(named.map(([type]) => `${type}.json`).sort())
  })
})
