import { Qr } from '../../../look/qr.tsx'
import { say as sayAtDoors, type Word } from '../../../words/field-later.ts'
import { say } from '../../../words/print.ts'
import { Boxes, isInRow, QUESTIONS } from './boxes.tsx'
import type { Line } from './lines-of.ts'

const REASONS: Readonly<Record<Line['reason'], Word>> = {
  'try-again': 'round.try-again',
  'never-visited': 'round.never-visited',
  'long-ago': 'round.long-ago',
  chosen: 'round.chosen',
}

/** `origin` is where the field app is reached: a camera that reads the code opens the home there. */
type HomeBlockProps = { line: Line; team: string; week: string; origin: string }

/** All that is asked at one door; it says of which sheet it is, so that pages may be cut and shared out. */
export function HomeBlock({ line, team, week, origin }: HomeBlockProps) {
  const { number, householdId, title, place, reason, missed, people } = line
  const why = [sayAtDoors(REASONS[reason]), ...(missed ? [sayAtDoors('round.missed')] : [])].join(', ')
  return (
    <article class="sheet-home">
      <header>
        <p class="sheet-number">{number}</p>
        <div>
          <h2>{title ?? <Nameless />}</h2>
          <p>
            {place} · {why}
          </p>
          <p>
            {team} · {week}
          </p>
          <p>
            {say('sheet.came-on')} <span class="blank" /> {say('sheet.came-by')} <span class="blank" />
          </p>
        </div>
        <Qr text={`${origin}/field/h/${householdId}`} label={say('sheet.qr', { number: String(number) })} />
      </header>
      <ol>
        {QUESTIONS.map((question) => (
          <li key={question} class={isInRow(question) ? 'in-row' : undefined}>
            <h3>{sayAtDoors(question)}</h3>
            <Boxes question={question} people={people} />
          </li>
        ))}
      </ol>
      <p class="sheet-entered">
        {say('sheet.entered-on')} <span class="blank" /> {say('sheet.entered-by')} <span class="blank" />
      </p>
    </article>
  )
}

function Nameless() {
  return (
    <>
      {say('sheet.home')} <span class="blank sheet-name" />
    </>
  )
}
