import { useMemo } from 'react'
import type { Goal } from '../../../../shared/models/reply'
import type { ReplyKind } from '../../../../shared/models/work'
import { useToasts } from '../../../components/toasts'
import { saveReplyText, takeProposal } from '../../../database/replies'
import { useMessages } from '../../../messages/use-messages'
import type { ReplyDesk } from '../use-reply-desk'
import { useLocalText, type LocalText } from './use-local-text'
import { useTextSaver } from './use-text-saver'

/** The three texts as they are typed here and stored at every change. */
export type ReplyTexts = Readonly<Record<ReplyKind, LocalText>> & {
  /** Settles when everything typed is stored. */
  readonly flush: () => Promise<void>
  /** Puts a proposed public text in the place of the present one, which is kept as a version. */
  readonly take: (text: string, goal?: Goal) => Promise<void>
}

/** The texts of the review on the desk. `onText` is told each public text as it is typed. */
export function useReplyTexts({ detail, draft }: ReplyDesk, onText: (id: string, text: string) => void): ReplyTexts {
  const { id } = detail.review
  const stored = detail.reply?.texts
  const { show } = useToasts()
  const { reply: m } = useMessages()
  const shown = useText(id, 'public', stored?.public ?? detail.review.ownerReply?.text ?? draft.public ?? '')
  const message = useText(id, 'private', stored?.private ?? draft.private)
  const note = useText(id, 'note', stored?.note ?? draft.note)
  const flush = async () => {
    await Promise.all([shown.flush(), message.flush(), note.flush()])
  }
  return {
    public: {
      ...shown,
      type: text => {
        shown.type(text)
        onText(id, text)
      },
    },
    private: message,
    note,
    flush,
    take: async (text, goal) => {
      await flush()
      shown.expectOther()
      const undo = await takeProposal(id, 'public', text, goal)
      onText(id, text)
      show({
        message: m.another.taken,
        undo: async () => {
          shown.expectOther()
          onText(id, shown.text)
          await undo()
        },
      })
    },
  }
}

function useText(reviewId: string, kind: ReplyKind, stored: string) {
  const store = useMemo(() => (text: string) => saveReplyText(reviewId, kind, text), [reviewId, kind])
  const saver = useTextSaver(store)
  return { ...useLocalText(stored, saver.save), flush: saver.flush }
}
