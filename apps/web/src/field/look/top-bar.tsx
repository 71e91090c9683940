import { say } from '../../words/field.ts'
import { SizeButton } from './size-button.tsx'

const OLD_MS = 48 * 3_600_000

type TopBarProps = { unsent: number; oldestUnsent?: string | undefined; now: number }

/** On every page of who has opened her locker: whether all is sent. What is old asks for a place with a network. */
export function TopBar({ unsent, oldestUnsent, now }: TopBarProps) {
  const old = oldestUnsent !== undefined && now - Date.parse(oldestUnsent) > OLD_MS
  const word = unsent === 0 ? 'standing.all-sent' : old ? 'standing.old' : 'standing.unsent'
  return (
    <header class="bar">
      <a class="bar-standing" href="/field/receipts">
        <span aria-hidden="true">{unsent === 0 ? '▣' : old ? '⚠' : '▢'}</span>
        <span aria-live="polite">{say(word, { count: String(unsent) })}</span>
      </a>
      <SizeButton />
    </header>
  )
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
