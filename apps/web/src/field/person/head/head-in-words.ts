import type { HomeOnPhone } from '../../../phone/home.ts'
import { say } from '../../../words/field-later.ts'

type Person = HomeOnPhone['people'][number]

/** Whether somebody heads their home, or who else does. */
export function headInWords({ isHead }: Pick<Person, 'isHead'>, head: Pick<Person, 'name'> | undefined): string {
  if (isHead) return say('head.this-one')
  return head ? say('head.other', { name: head.name }) : say('head.nobody')
}
