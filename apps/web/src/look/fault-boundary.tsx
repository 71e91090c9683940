import { Component, type ComponentChildren } from 'preact'

type FaultBoundaryProps = {
  /** Another page begins anew. */
  page: string
  /** In place of a page that cannot be shown. What went wrong may name somebody, so it stands nowhere. */
  fallback: ComponentChildren
  children: ComponentChildren
}
type State = { page?: string; broken: boolean }

/** A page that breaks says so, and leads on: it never leaves an empty screen. */
export class FaultBoundary extends Component<FaultBoundaryProps, State> {
  override state: State = { broken: false }

  static override getDerivedStateFromError(): Partial<State> {
    return { broken: true }
  }

  static override getDerivedStateFromProps({ page }: FaultBoundaryProps, state: State): State {
    return page === state.page ? state : { page, broken: false }
  }

  override render({ children, fallback }: FaultBoundaryProps, { broken }: State) {
    return broken ? fallback : children
  }
}
