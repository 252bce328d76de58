import { Icon } from '../../components/icon'
import { countWord, capitalized, listWords, platformNames } from '../../components/words'
import type { MissingReply } from '../../workers/import-files'

/** Names that are told one by one. */
const told = 4

/** Says which replies were copied and do not stand on the site, so that the owner can paste them once more. */
export function MissingReplies({ missing }: { readonly missing: readonly MissingReply[] }) {
  if (missing.length === 0) return null
  const names = missing
    .slice(0, told)
    .map(({ author, platform }) => `${author || 'nobody named'} (${platformNames[platform]})`)
  const rest = missing.length - names.length
  return (
    <p className="imp-warn with-ico" role="status">
      <Icon name="question" size={14} className="ico-today" />
      <span>
        {missing.length === 1
          ? 'A reply that you copied is'
          : `${capitalized(countWord(missing.length))} replies that you copied are`}{' '}
        not on the site: to {listWords(rest > 0 ? [...names, `${rest} more`] : names)}. Paste{' '}
        {missing.length === 1 ? 'it' : 'them'} there once more.
      </span>
    </p>
  )
}
