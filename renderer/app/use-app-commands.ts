import { useEffect, useRef } from 'react'
import { useCommand } from '../components/commands'
import { useNavigation } from '../components/navigation'
import { platform } from '../platform'
import { switchAppearance } from './use-appearance'

/** The commands that are there everywhere, and the menu bar of the desktop, which offers the same. */
export function useAppCommands(openPalette: () => void): void {
  const { go } = useNavigation()
  const importFiles = () => void platform.openFiles().then(files => files.length > 0 && go({ at: 'import', files }))
  const importFolder = () => void platform.openFolder().then(files => files.length > 0 && go({ at: 'import', files }))
  const group = 'Go to'
  useCommand({ id: 'go-inbox', title: 'Inbox', group, run: () => go({ at: 'inbox' }) })
  useCommand({ id: 'go-patterns', title: 'Patterns', group, run: () => go({ at: 'patterns' }) })
  useCommand({ id: 'go-follow-ups', title: 'Follow-ups', group, run: () => go({ at: 'follow-ups' }) })
  useCommand({ id: 'go-playbook', title: 'Playbook', group, run: () => go({ at: 'playbook' }) })
  useCommand({ id: 'go-settings', title: 'Settings', group, run: () => go({ at: 'settings' }) })
  useCommand({
    id: 'go-backups',
    title: 'Save or restore a backup',
    group,
    run: () => go({ at: 'settings', section: 'backups' }),
  })
  useCommand({ id: 'go-imports', title: 'Earlier imports', group, run: () => go({ at: 'import' }) })
  useCommand({ id: 'import', title: 'Import a file', keys: 'i', group: 'Everywhere', run: importFiles })
  useCommand({ id: 'import-folder', title: 'Import a folder', group: 'Everywhere', run: importFolder })
  useCommand({ id: 'appearance', title: 'Light or dark', group: 'Everywhere', run: () => void switchAppearance() })
  useCommand({ id: 'print', title: 'Print this page', group: 'Everywhere', run: () => window.print() })

  const onMenu = useRef<Parameters<typeof platform.onMenu>[0]>(undefined)
  useEffect(() => {
    onMenu.current = command => {
      switch (command) {
        case 'import':
          return importFiles()
        case 'import-folder':
          return importFolder()
        case 'backup':
        case 'restore':
          return go({ at: 'settings', section: 'backups' })
        case 'print':
          return window.print()
        case 'settings':
        case 'inbox':
        case 'patterns':
        case 'follow-ups':
        case 'playbook':
          return go({ at: command })
        case 'search':
        case 'palette':
          return openPalette()
        case 'keys':
          window.dispatchEvent(new KeyboardEvent('keydown', { key: '?' }))
      }
    }
  })
  useEffect(() => platform.onMenu(command => onMenu.current?.(command)), [])
}
