import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
// The order of the layers is declared in app.css, so the styles come before whatever brings styles of its own.
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/app.css'
import './styles/frame.css'
import { App } from './app/app'
import { finishStartOver } from './database/start-over'
import { openDatabase } from './database/snapshots'
import { languageFor, loadMessages } from './messages/language'
import { startReassessment } from './workers/reassess'

const root = document.getElementById('root')
if (root) {
  // On its way while the database opens; English is here already.
  void loadMessages(languageFor('system', navigator.languages))
  await finishStartOver()
  // An old database is kept as a backup before it is migrated; only then may the first query open it.
  await openDatabase()
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  startReassessment()
}
