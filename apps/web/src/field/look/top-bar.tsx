import { say, type Word } from '../../words/field.ts'
import { SizeButton } from './size-button.tsx'

const OLD_MS = 48 * 3_600_000

type TopBarProps = { unsent: number; refused: number; oldestUnsent?: string | undefined; now: number }

/** On every page of who has opened her locker: whether all is sent. What is old asks for a place with a network, what was refused for her. */
export function TopBar({ unsent, refused, oldestUnsent, now }: TopBarProps) {
  const old = oldestUnsent !== undefined && now - Date.parse(oldestUnsent) > OLD_MS
  const [mark, word] = inTheBar(unsent, refused, old)
  return (
    <header class="bar">
      <a class="bar-standing" href="/field/receipts">
        <span aria-hidden="true">{mark}</span>
        <span aria-live="polite">{say(word, { count: String(unsent), refused: String(refused) })}</span>
      </a>
      <SizeButton />
    </header>
  )
}

function inTheBar(unsent: number, refused: number, old: boolean): [mark: string, word: Word] {
  if (unsent === 0) return ['▣', 'standing.all-sent']
  if (old) return ['⚠', refused > 0 ? 'standing.old-look-again' : 'standing.old']
  if (refused === 0) return ['▢', 'standing.unsent']
  return ['⚠', refused < unsent ? 'standing.some-look-again' : 'standing.look-again']
}

/** In front of the lock nothing is said of what lies behind it. */
export function LockedBar() {
  return (
    <header class="bar">
      <span class="bar-brand">Lan Tỏa</span>
      <SizeButton />
    </header>
  )
}
