import { useState, type ReactNode } from 'react'
import { AboutSection } from './about-section'
import { AppearanceSection } from './appearance-section'
import { BackupsSection } from './backups-section'
import { BusinessSection } from './business-section'
import { AnswerTimes } from './answer-times-section'
import { CorrectionsSection } from './corrections-section'
import { PresetsSection } from './presets-section'
import { SnippetsSection } from './snippets-section'
import './settings.css'

const sections: readonly { readonly id: string; readonly title: string; readonly show: () => ReactNode }[] = [
  { id: 'business', title: 'Your business', show: () => <BusinessSection /> },
  { id: 'answer-times', title: 'Answer times', show: () => <AnswerTimes titled /> },
  { id: 'snippets', title: 'Snippets', show: () => <SnippetsSection /> },
  { id: 'presets', title: 'Import presets', show: () => <PresetsSection /> },
  { id: 'corrections', title: 'Corrections', show: () => <CorrectionsSection /> },
  { id: 'backups', title: 'Backups', show: () => <BackupsSection /> },
  { id: 'appearance', title: 'Appearance', show: () => <AppearanceSection /> },
  { id: 'about', title: 'About Evenkeel', show: () => <AboutSection /> },
]

/** Everything the owner tells Evenkeel about the business and how it should behave. Each change is kept at once. */
export function SettingsView({ section }: { readonly section?: string }) {
  const [chosen, setChosen] = useState(section ?? 'business')
  return (
    <div className="st">
      <nav className="st-nav" aria-label="Settings">
        <h1>Settings</h1>
        {sections.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-current={id === chosen ? 'true' : undefined}
            onClick={() => setChosen(id)}
          >
            {title}
          </button>
        ))}
      </nav>
      <main className="st-main" id="main" tabIndex={-1}>
        <div className="st-in">{sections.find(({ id }) => id === chosen)?.show()}</div>
      </main>
    </div>
  )
}
