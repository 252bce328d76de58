import { useState } from 'react'
import type { Finding, Severity } from '../../shared/models/reply'
import type { Messages } from '../messages/messages'
import { useMessages } from '../messages/use-messages'
import { Icon, type IconName } from './icon'

const icons: Readonly<Record<Severity, readonly [IconName, string]>> = {
  block: ['block', 'ico-now'],
  warn: ['warn', 'ico-today'],
  suggest: ['suggest', 'ico-soft'],
}

type Props = {
  readonly findings: readonly Finding[]
  readonly text: string
  /** Mends one finding with its safer wording. */
  readonly onMend: (finding: Finding) => void
  /** Shows the words of a finding that has no safer wording. */
  readonly onShow: (finding: Finding) => void
}

/** What the check found, each with its reason and one way to mend it; what must change comes first. */
export function FindingList({ findings, text, onMend, onShow }: Props) {
  const { parts } = useMessages()
  if (findings.length === 0) return null
  return (
    <div className="findings" role="list" aria-label={parts.findings.title}>
      {inOrder(findings).map(finding => (
        <FindingItem
          key={`${finding.rule}-${finding.start}-${finding.end}`}
          finding={finding}
          words={text.slice(finding.start, finding.end).trim()}
          onMend={onMend}
          onShow={onShow}
        />
      ))}
    </div>
  )
}

type ItemProps = Pick<Props, 'onMend' | 'onShow'> & { readonly finding: Finding; readonly words: string }

function FindingItem({ finding, words, onMend, onShow }: ItemProps) {
  const m = useMessages()
  const { goTo, useLine, seeLine } = m.parts.findings
  const [isOpen, setOpen] = useState(false)
  const [icon, colour] = icons[finding.severity]
  const { suggestion } = finding
  return (
    <div className={`finding finding-${finding.severity}`} role="listitem">
      <Icon name={icon} className={colour} />
      <div>
        <span className="finding-kind">{m.words.severities[finding.severity]}</span>{' '}
        {words !== '' && <span className="quote">“{shortened(words)}”</span>}
        <p>{m.rules.finding(finding)}</p>
        {isOpen && <p className="quote finding-line">{suggestion}</p>}
      </div>
      {suggestion === undefined ? (
        <button className="btn btn-s" type="button" onClick={() => onShow(finding)}>
          {goTo}
        </button>
      ) : isOpen || isShort(suggestion) ? (
        <button className="btn btn-s" type="button" onClick={() => onMend(finding)}>
          {isOpen ? useLine : mendWords(m, suggestion)}
        </button>
      ) : (
        <button className="btn btn-s" type="button" aria-expanded={false} onClick={() => setOpen(true)}>
          {seeLine}
        </button>
      )}
    </div>
  )
}

const rank: Readonly<Record<Severity, number>> = { block: 0, warn: 1, suggest: 2 }

/** What must change first, then what is worth changing, each in the order of the text. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => rank[a.severity] - rank[b.severity] || a.start - b.start)

const isShort = (suggestion: string) => suggestion.length <= 22

/** The button of a mend that is short enough to be read on it: the wording itself, or that the words go. */
export const mendWords = ({ parts }: Messages, suggestion: string): string =>
  suggestion.trim() === '' ? parts.findings.takeOut : parts.findings.use(suggestion.trim())

const shortened = (words: string) => (words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words)
