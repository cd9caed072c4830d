import { Component, type ReactNode } from 'react'
import { i18n } from '#i18n'
import './message-state.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** A fault of the surface itself ends as a failed state with a message, never as an empty window. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {}

  static getDerivedStateFromError(thrown: unknown) {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <main data-status="failed">
        <section className="message-state" role="alert">
          <h1>{i18n.t('verdict.failed')}</h1>
          <p>{i18n.t('failed.crash')}</p>
          <pre>{error.message}</pre>
        </section>
      </main>
    )
  }
}
