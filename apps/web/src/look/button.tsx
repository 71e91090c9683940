import type { ComponentChildren } from 'preact'
import './button.css'

type Common = { children: ComponentChildren; kind?: 'main' | 'plain' }

type ButtonProps = Common & { type?: 'button' | 'submit'; disabled?: boolean; onClick?: () => void }

/** Does something here; what leads elsewhere is a link. */
export function Button({ children, kind = 'plain', type = 'button', ...rest }: ButtonProps) {
  return (
    <button class={`button ${kind}`} type={type} {...rest}>
      {children}
    </button>
  )
}

/** Leads elsewhere, and looks like what one does next. */
export function LinkButton({ children, kind = 'plain', href }: Common & { href: string }) {
  return (
    <a class={`button ${kind}`} href={href}>
      {children}
    </a>
  )
}
