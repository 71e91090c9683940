import { useEffect, useRef } from 'preact/hooks'

/** The name of a page, for the tab too; never a name of a person. `of` says when it is another page. */
export function PageTitle({ title, of }: { title: string; of: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Lan Tỏa`
  }, [title])
  // Who goes on by a link hears what the new page is of.
  useEffect(() => heading.current?.focus(), [of])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
