import { Icon } from '../../components/icon'
import { useMessages } from '../../messages/use-messages'
import type { MissingReply } from '../../workers/import-files'

/** Names that are told one by one. */
const told = 4

/** Says which replies were copied and do not stand on the site, so that the owner can paste them once more. */
export function MissingReplies({ missing }: { readonly missing: readonly MissingReply[] }) {
  const { imports, words } = useMessages()
  const m = imports.missing
  if (missing.length === 0) return null
  const names = missing
    .slice(0, told)
    .map(({ author, platform }) => `${author || m.nobody} (${words.platforms[platform]})`)
  const rest = missing.length - names.length
  return (
    <p className="imp-warn with-ico" role="status">
      <Icon name="question" size={14} className="ico-today" />
      <span>{m.said(missing.length, rest > 0 ? [...names, m.more(rest)] : names)}</span>
    </p>
  )
}
