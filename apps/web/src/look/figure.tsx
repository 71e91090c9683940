import { Bar } from './bar.tsx'
import './figure.css'

/** A number as a board shows it: what it is, how much, of what, and what it is to become. */
export type FigureFacts = {
  readonly id: string
  readonly name: string
  /** Where the number comes from. */
  readonly href: string
  readonly value: string
  /** There is no number, only a word for that. */
  readonly missing: boolean
  readonly parts?: string | undefined
  readonly bar?: { readonly share: number; readonly goal?: number | undefined } | undefined
  readonly notes: readonly FigureNote[]
}
export type FigureNote = { readonly text: string; readonly warns?: boolean }

export function Figure({ name, href, value, missing, parts, bar, notes }: FigureFacts) {
  return (
    <article class="figure">
      <h3>
        <a href={href}>{name}</a>
      </h3>
      <p class={missing ? 'figure-none' : 'figure-value'}>{value}</p>
      {parts === undefined ? null : <p class="quiet">{parts}</p>}
      {bar === undefined ? null : <Bar {...bar} />}
      {notes.map(({ text, warns }) => (
        <p key={text} class={warns ? 'figure-note warns' : 'figure-note'}>
          {text}
        </p>
      ))}
    </article>
  )
}
