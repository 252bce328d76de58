import { Component, type ReactNode } from 'react'

type Props = { readonly children: ReactNode }

/** Catches what a screen throws: says it plainly and lets the owner go on; what was saved is safe. React knows no function for this. */
export class ErrorBoundary extends Component<Props, { readonly message: string | undefined }> {
  override state = { message: undefined as string | undefined }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    if (this.state.message === undefined) return this.props.children
    return (
      <div className="page" role="alert">
        <div className="page-in">
          <h1>This screen stopped.</h1>
          <p className="soft">What you wrote is saved. Open it again, or go to another place.</p>
          <p className="hint">{this.state.message}</p>
          <p style={{ marginTop: 18 }}>
            <button className="btn btn-main" type="button" onClick={() => this.setState({ message: undefined })}>
              Open it again
            </button>
          </p>
        </div>
      </div>
    )
  }
}
