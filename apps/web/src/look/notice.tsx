import type { ComponentChildren } from 'preact'
import './notice.css'

type NoticeProps = {
  /** Told aloud at once: something is wrong; else when there is time for it. */
  urgent?: boolean
  title: string
  children?: ComponentChildren
}

/** A sentence in place of what cannot be shown, and the ways on from there. */
export function Notice({ urgent = false, title, children }: NoticeProps) {
  return (
    <div class={urgent ? 'notice urgent' : 'notice'} role={urgent ? 'alert' : 'status'}>
      <p class="notice-title">{title}</p>
      {children}
    </div>
  )
}

export function Ways({ children }: { children: ComponentChildren }) {
  return <div class="ways">{children}</div>
}
