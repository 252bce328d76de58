import { Component, type ReactNode } from 'react'
import { useMessages } from '../messages/use-messages'

type Props = { readonly children: ReactNode }

/** Catches what a screen throws: says it plainly and lets the owner go on; what was saved is safe. React knows no function for this. */
export class ErrorBoundary extends Component<Props, { readonly message: string | undefined }> {
  override state = { message: undefined as string | undefined }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    if (this.state.message === undefined) return this.props.children
    return <Stopped message={this.state.message} onAgain={() => this.setState({ message: undefined })} />
  }
}

function Stopped({ message, onAgain }: { readonly message: string; readonly onAgain: () => void }) {
  const { title, note, again } = useMessages().frame.stopped
  return (
    <div className="page" role="alert">
      <div className="page-in">
        <h1>{title}</h1>
        <p className="soft">{note}</p>
        <p className="hint">{message}</p>
        <p style={{ marginTop: 18 }}>
          <button className="btn btn-main" type="button" onClick={onAgain}>
            {again}
          </button>
        </p>
      </div>
    </div>
  )
}
