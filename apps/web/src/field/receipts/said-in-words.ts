import type { HomeOnPhone } from '../../phone/home.ts'
import type { NewRecord, RecordOf } from '../../phone/kinds/kind.ts'
import { say } from '../../words/field-later.ts'
import { addressInWords } from '../home/home-in-words.ts'
import { birthInWords, FIELD_WORDS, phoneInWords, SEX_WORDS } from '../register/field-in-words.ts'
import { devicesInWords } from '../visit/answer-in-words.ts'
import { reportInWords } from './report-in-words.ts'

/** What a record says that was refused, line by line, so that it can be written down once more. */
export function saidInWords(record: NewRecord, people: HomeOnPhone['people']): string[] {
  switch (record.kind) {
    case 'visit':
      return reportInWords(record.body, people)
    case 'household':
      return [addressInWords({ address: { number: '', lane: '', ...record.body.address } }) ?? say('home.nameless')]
    case 'resident': {
      const { name, birth, sex, phone = null } = record.body
      return factsInWords({ name, birth, sex, phone })
    }
    case 'correction':
      return correctionInWords(record.body.about)
    case 'concern':
      return [record.body.text]
    case 'scam-report':
      return record.body.what ? [record.body.what] : []
    default:
      return []
  }
}

function correctionInWords({ edits }: RecordOf<'correction'>['body']['about']): string[] {
  const says = Object.entries(edits).map(([field, edit]) => [field, edit?.says])
  return factsInWords(Object.fromEntries(says))
}

type Facts = Partial<
  Pick<HomeOnPhone['people'][number], 'name' | 'birth' | 'sex' | 'phone'> & {
    number: string
    lane: string
    devices: HomeOnPhone['devices']
  }
>

function factsInWords({ number, lane, devices, name, birth, sex, phone }: Facts): string[] {
  const texts = {
    ...{ name, number, lane },
    ...(birth && { birth: birthInWords(birth) }),
    ...(sex && { sex: say(SEX_WORDS[sex]) }),
    ...(phone !== undefined && { phone: phoneInWords(phone) }),
    ...(devices && { devices: devicesInWords(devices) ?? say('devices.none') }),
  }
  return (Object.keys(FIELD_WORDS) as (keyof typeof FIELD_WORDS)[]).flatMap((field) => {
    const text = texts[field]
    return text === undefined ? [] : [`${say(FIELD_WORDS[field])}: ${text || say('correct.nothing')}`]
  })
}
