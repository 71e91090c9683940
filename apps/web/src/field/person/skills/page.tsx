import { dayOf } from '@lantoa/vietnam/days'
import { dayInWords } from '../../../words/days.ts'
import { language, say, type Word } from '../../../words/field-later.ts'
import { Page } from '../../look/page.tsx'
import { SKILLS, USES } from '../../visit/seen/questions.ts'
import { addressOf, type PersonKnown } from '../gather-person.ts'
import { OfPerson } from '../of-person.tsx'
import { levelInWords } from './skills-in-words.ts'

const SKILL_WORDS: Readonly<Record<(typeof SKILLS)[number], Word>> = {
  online_services: 'of-skill.online-services',
  online_shopping: 'of-skill.online-shopping',
  online_payment: 'of-skill.online-payment',
  self_protection: 'of-skill.self-protection',
  local_platforms: 'of-skill.local-platforms',
}
const USE_WORDS: Readonly<Record<(typeof USES)[number], Word>> = {
  smartphone: 'of-use.smartphone',
  vneid: 'of-use.vneid',
  cashless: 'of-use.cashless',
  buys_online: 'of-use.buys-online',
  buys_farm_goods_online: 'of-use.buys-farm-goods',
  sells_online: 'of-use.sells-online',
}
const ANSWERS: Readonly<Record<'yes' | 'no' | 'unknown', Word>> = { yes: 'use.yes', no: 'use.no', unknown: 'unknown' }

/** `/field/h/:id/people/:r/skills`: what somebody can do and uses, each as it was seen last. */
export function SkillsPage() {
  return <OfPerson>{(known) => <Skills {...known} />}</OfPerson>
}

function Skills(known: PersonKnown) {
  const { person, facts } = known
  return (
    <Page title={say('person.skills')} back={addressOf(known)}>
      <p>{person.name}</p>
      <ul class="list">
        {SKILLS.map((skill) => {
          const seen = facts.skills.find((one) => one.skill === skill)
          return <Seen key={skill} title={say(SKILL_WORDS[skill])} text={levelInWords(seen?.level)} on={seen?.on} />
        })}
      </ul>
      <h2>{say('check.uses')}</h2>
      <ul class="list">
        {USES.map((use) => {
          const seen = facts.uses.find((one) => one.use === use)
          return (
            <Seen key={use} title={say(USE_WORDS[use])} text={say(ANSWERS[seen?.answer ?? 'unknown'])} on={seen?.on} />
          )
        })}
      </ul>
      <p>{say('person.skills-how')}</p>
    </Page>
  )
}

function Seen({ title, text, on }: { title: string; text: string; on: string | undefined }) {
  return (
    <li class="row">
      <strong>{title}</strong>
      <span>{on === undefined ? text : `${text} · ${dayInWords(on, dayOf(new Date()), language())}`}</span>
    </li>
  )
}
