import { effect, signal } from '@preact/signals'
import { keepChoice } from '../../look/keep-choice.ts'

/** How large letters are: 20, 24 or 30 pixels where the browser's own size is the usual one. */
export const SIZES = ['normal', 'large', 'largest'] as const
export type Size = (typeof SIZES)[number]

const KEPT = 'lantoa-size'

export const size = signal<Size>('normal')

/** As it was chosen here the last time. */
export function keepSize(): void {
  const kept = localStorage.getItem(KEPT)
  size.value = SIZES.find((one) => one === kept) ?? 'normal'
  effect(() => {
    document.documentElement.dataset.size = size.value
  })
}

export function chooseSize(chosen: Size): void {
  size.value = chosen
  keepChoice(KEPT, chosen)
}

/** The next larger one, and after the largest the first. */
export function sizeAfter(now: Size): Size {
  return SIZES[(SIZES.indexOf(now) + 1) % SIZES.length] ?? 'normal'
}
