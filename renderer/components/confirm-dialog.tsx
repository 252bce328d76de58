import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

type Props = {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly no: string
  readonly danger?: boolean
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks before a whole import, a whole backup or everything goes; nothing else asks. */
export function ConfirmDialog({ title, text, yes, no, danger, onYes, onNo }: Props) {
  return (
    <ModalOverlay className="veil veil-center" isOpen onOpenChange={open => !open && onNo()} isDismissable>
      <Modal>
        <Dialog role="alertdialog" className="float dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <p className="soft">{text}</p>
          <div className="actions">
            <button className="btn" type="button" onClick={onNo} autoFocus>
              {no}
            </button>
            <button className={danger ? 'btn btn-danger' : 'btn btn-main'} type="button" onClick={onYes}>
              {yes}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
