import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { lessons } from '@lantoa/contracts/teams/lessons'
import { type FileTypes, filesOf, findFileTypes } from '../lesson-files/find.ts'

export const lesson = registerTable(lessons, {
  ...{ title: 'text', text: 'text', topics: 'text[]', audiences: 'text[]', minutes: 'integer' },
  ...{ pictures: 'text[]', pictureTexts: 'text[]', audio: 'text' },
})

/** What somebody learns alone or with a member at the door. */
export const lessonSlice = (parts: ServiceParts) =>
  register(parts, lessons, {
    table: lesson,
    look: (tx, said) => findFileTypes(tx, said.flatMap(filesOf)),
    check: refuseFiles,
    checkStates: refuseUnready,
  })

/** Pictures are pictures, and what is listened to is sound; all of it is there. */
export function refuseFiles(thing: Thing, { facts }: Pick<Judged<FileTypes>, 'facts'>) {
  const pictures = thing.pictures as readonly string[]
  const named = pictures.map((address, index) => ({ address, kind: 'image', pointer: `/pictures/${index}` }))
  if (thing.audio !== null) named.push({ address: String(thing.audio), kind: 'audio', pointer: '/audio' })
  for (const { address, kind, pointer } of named) {
    const type = facts.get(address)
    if (type === undefined)
      return refuse('unknown-file', 'No file of this address was sent: send it first.', { pointer })
    if (!type.startsWith(`${kind}/`)) {
      return refuse('wrong-kind-of-file', `What lies there is ${type}, and no ${kind}.`, { pointer })
    }
  }
  return undefined
}

/** What is published has something to read or to listen to, and tells of its pictures who does not see them. */
export function refuseUnready({ status, text, audio, pictures, pictureTexts }: Thing) {
  if (status !== 'published') return undefined
  if (text === '' && audio === null) {
    return refuse('lesson-empty', 'There is nothing to read and nothing to listen to yet.')
  }
  const [shown, told] = [pictures as readonly string[], pictureTexts as readonly string[]].map((all) => all.length)
  if (shown === told) return undefined
  return refuse('picture-without-words', `There are ${shown} pictures and ${told} texts that say what they show.`)
}
