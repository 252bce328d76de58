import { useState, type ReactNode } from 'react'
import { platform } from '../../platform'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import { AboutSection } from './about-section'
import { AppearanceSection } from './appearance-section'
import { BackupsSection } from './backups-section'
import { BusinessSection } from './business-section'
import { AnswerTimes } from './answer-times-section'
import { CorrectionsSection } from './corrections-section'
import { ModelSection } from './model-section'
import { PresetsSection } from './presets-section'
import { SnippetsSection } from './snippets-section'
import './settings.css'

type Section = {
  readonly id: string
  readonly title: (m: Messages['settings']) => string
  readonly show: () => ReactNode
}

const sections: readonly Section[] = [
  { id: 'business', title: m => m.business.title, show: () => <BusinessSection /> },
  { id: 'answer-times', title: m => m.answerTimes.title, show: () => <AnswerTimes titled /> },
  { id: 'snippets', title: m => m.snippets.title, show: () => <SnippetsSection /> },
  { id: 'presets', title: m => m.presets.title, show: () => <PresetsSection /> },
  { id: 'corrections', title: m => m.corrections.title, show: () => <CorrectionsSection /> },
  { id: 'backups', title: m => m.backups.title, show: () => <BackupsSection /> },
  ...(platform.askModel
    ? [{ id: 'model', title: (m: Messages['settings']) => m.model.title, show: () => <ModelSection /> }]
    : []),
  { id: 'appearance', title: m => m.appearance.title, show: () => <AppearanceSection /> },
  { id: 'about', title: m => m.about.title, show: () => <AboutSection /> },
]

/** Everything the owner tells Evenkeel about the business and how it should behave. Each change is kept at once. */
export function SettingsView({ section }: { readonly section?: string }) {
  const { settings } = useMessages()
  const [chosen, setChosen] = useState(section ?? 'business')
  return (
    <div className="st">
      <nav className="st-nav" aria-label={settings.title}>
        <h1>{settings.title}</h1>
        {sections.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-current={id === chosen ? 'true' : undefined}
            onClick={() => setChosen(id)}
          >
            {title(settings)}
          </button>
        ))}
      </nav>
      <main className="st-main" id="main" tabIndex={-1}>
        <div className="st-in">{sections.find(({ id }) => id === chosen)?.show()}</div>
      </main>
    </div>
  )
}
