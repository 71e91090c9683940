import type { ComponentChildren } from 'preact'
import { Button } from '../../../look/button.tsx'
import { say } from '../../../words/print.ts'
import { PageTitle } from '../../top/page-title.tsx'
import { useWords } from './use-words.ts'
import './print.css'

type PrintPageProps = {
  /** Names the tab, and the file where a browser prints into one: never a person. */
  title: string
  of: string
  back: string
  /** What one chooses before one prints; it stands on no paper. */
  tools?: ComponentChildren
  /** Whether there is anything to print. */
  ready: boolean
  children: ComponentChildren
}

/** What will come out of the printer, and above it what one does with it. */
export function PrintPage({ title, of, back, tools, ready, children }: PrintPageProps) {
  useWords()
  return (
    <>
      <header class="page-head unprinted">
        <p>
          <a href={back}>{say('back')}</a>
        </p>
        <PageTitle title={title} of={of} />
        <div class="page-controls">
          {tools}
          {ready ? (
            <Button kind="main" onClick={() => print()}>
              {say('print')}
            </Button>
          ) : null}
        </div>
      </header>
      {children}
    </>
  )
}
