import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { say } from '../../words/field.ts'
import './page.css'

type PageProps = {
  title: string
  /** Where "back" leads; a start has none. */
  back?: string | undefined
  /** What one does next: it stands at the bottom, under the thumb. */
  main?: ComponentChildren
  children?: ComponentChildren
}

/** A page of the field app: a way back, a heading, what it is about, and what one does next. */
export function Page({ title, back, main, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Who goes on hears, and sees, what the new page is about.
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <main class="page">
      <div class="page-body">
        {back === undefined ? null : (
          <a class="back" href={back}>
            <span aria-hidden="true">‹ </span>
            {say('back')}
          </a>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      {main ? <div class="page-main">{main}</div> : null}
    </main>
  )
}
