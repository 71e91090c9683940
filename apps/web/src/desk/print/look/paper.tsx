import type { ComponentChildren } from 'preact'

type PaperProps = { kind: string; label: string; children: ComponentChildren }

/** As wide as paper is; on a narrow screen it is moved sideways within its own frame. */
export function Paper({ kind, label, children }: PaperProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="paper-frame" aria-label={label} tabIndex={0}>
      <div class={`paper ${kind}`}>{children}</div>
    </section>
  )
}
