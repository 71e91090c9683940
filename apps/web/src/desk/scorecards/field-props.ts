import type { Indicator } from '../unit/gather-unit.ts'
import type { ComponentForm, ScoringForm } from './card-form.ts'

/** What is wrong with a field; it is called by its place in what is sent. */
export type SaidOf = (field: string) => string | undefined

/** Of the fields of one component, which stands at `path`. */
export type ComponentProps = {
  component: ComponentForm
  path: string
  indicators: readonly Indicator[]
  saidOf: SaidOf
  onChange: (component: ComponentForm) => void
}

/** Of the fields of its scoring. */
export type ScoringProps = {
  scoring: ScoringForm
  path: string
  saidOf: SaidOf
  onChange: (scoring: ScoringForm) => void
  /** With one band less. */
  onShrink: (scoring: ScoringForm) => void
}
