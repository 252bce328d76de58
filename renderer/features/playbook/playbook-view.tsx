import { useState, type ReactNode } from 'react'
import { Icon, LevelIcon } from '../../components/icon'
import { useMessages } from '../../messages/use-messages'
import { playbookGroups, type PlaybookGroup } from './playbook-page'
import { RulePage } from './rule-page'
import { usePlaybookPages } from './use-playbook-pages'
import { useVoice } from './use-voice'
import { VoicePage } from './voice-page'
import './playbook.css'

/** The sign of a group, as it stands beside findings and levels. */
export const groupIcon: Readonly<Record<PlaybookGroup, ReactNode>> = {
  block: <Icon name="block" size={14} className="ico-now" />,
  warn: <Icon name="warn" size={14} className="ico-today" />,
  suggest: <Icon name="suggest" size={14} className="ico-soft" />,
  urgent: (
    <span className="ico-today">
      <LevelIcon tier={1} />
    </span>
  ),
  fairness: <Icon name="question" size={14} className="ico-soft" />,
}

/** The page of the owner's own voice stands before the rules. */
const VOICE = 'voice'

/** The owner's voice, and every rule explained, to train whoever answers, with a place to practise. */
export function PlaybookView({ rule }: { readonly rule?: string }) {
  const { playbook } = useMessages()
  const pages = usePlaybookPages()
  const [chosen, setChosen] = useState(rule)
  const voice = useVoice()
  const page = pages.find(({ id }) => id === chosen) ?? pages[0]
  const isVoice = chosen === VOICE
  return (
    <div className="pb">
      <nav className="pb-nav" aria-label={playbook.rules}>
        <h1>{playbook.title}</h1>
        <button type="button" aria-current={isVoice ? 'true' : undefined} onClick={() => setChosen(VOICE)}>
          {playbook.voice.title}
        </button>
        {playbookGroups.map(group => (
          <section key={group} aria-label={playbook.groups[group]}>
            <h2>
              {groupIcon[group]}
              {playbook.groups[group]}
            </h2>
            {pages
              .filter(one => one.group === group)
              .map(one => (
                <button
                  key={one.id}
                  type="button"
                  aria-current={!isVoice && one.id === page?.id ? 'true' : undefined}
                  onClick={() => setChosen(one.id)}
                >
                  {one.title}
                </button>
              ))}
          </section>
        ))}
      </nav>
      <main className="pb-main" id="main" tabIndex={-1}>
        {isVoice ? voice && <VoicePage {...voice} /> : page && <RulePage page={page} icon={groupIcon[page.group]} />}
      </main>
    </div>
  )
}
