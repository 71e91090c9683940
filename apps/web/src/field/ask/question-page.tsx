import type { ComponentChildren } from 'preact'
import { Page } from '../look/page.tsx'
import { ReadAloud } from '../look/read-aloud.tsx'

type QuestionPageProps = {
  /** The question, which can be heard too. */
  title: string
  /** Of which home or whom it is. */
  about: string
  /** What the question means, where it does not say so itself. */
  hint?: string | undefined
  back: string
  children: ComponentChildren
}

/** One question, and its answers. */
export function QuestionPage({ title, about, hint, back, children }: QuestionPageProps) {
  return (
    <Page title={title} back={back}>
      <div class="about">
        <p>{about}</p>
        <ReadAloud text={hint === undefined ? title : `${title} ${hint}`} />
      </div>
      {hint === undefined ? null : <p>{hint}</p>}
      {children}
    </Page>
  )
}
