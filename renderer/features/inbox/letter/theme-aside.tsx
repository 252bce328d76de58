import type { ThemeCount } from '../../../../shared/inbox/theme-count'
import { Icon } from '../../../components/icon'
import { useNavigation } from '../../../components/navigation'
import { useMessages } from '../../../messages/use-messages'
import { themeSentence } from './theme-count'

/** What this month says about the same complaint. */
export function ThemeAside({ counts }: { readonly counts: readonly ThemeCount[] }) {
  const { sameTheme } = useMessages().letter
  const { go } = useNavigation()
  const sentence = themeSentence(sameTheme, counts)
  if (!sentence) return null
  return (
    <p className="aside">
      <Icon name="trend" className="ico-tide" />
      <span>
        <strong>{sentence.strong}</strong> {sentence.rest}{' '}
        <button className="link" type="button" onClick={() => go({ at: 'patterns' })}>
          {sameTheme.see}
        </button>
      </span>
    </p>
  )
}
