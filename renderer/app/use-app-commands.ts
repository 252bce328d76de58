import { useEffect, useRef } from 'react'
import { useCommand } from '../components/commands'
import { useNavigation } from '../components/navigation'
import { useMessages } from '../messages/use-messages'
import { platform } from '../platform'
import { switchAppearance } from './use-appearance'

/** The commands that are there everywhere, and the menu bar of the desktop, which offers the same. */
export function useAppCommands(openPalette: () => void): void {
  const { go } = useNavigation()
  const { frame } = useMessages()
  const { places, commands } = frame
  const importFiles = () => void platform.openFiles().then(files => files.length > 0 && go({ at: 'import', files }))
  const importFolder = () => void platform.openFolder().then(files => files.length > 0 && go({ at: 'import', files }))
  const group = 'go'
  useCommand({ id: 'go-inbox', title: places.inbox, group, run: () => go({ at: 'inbox' }) })
  useCommand({ id: 'go-patterns', title: places.patterns, group, run: () => go({ at: 'patterns' }) })
  useCommand({ id: 'go-follow-ups', title: places['follow-ups'], group, run: () => go({ at: 'follow-ups' }) })
  useCommand({ id: 'go-playbook', title: places.playbook, group, run: () => go({ at: 'playbook' }) })
  useCommand({ id: 'go-settings', title: places.settings, group, run: () => go({ at: 'settings' }) })
  useCommand({
    id: 'go-backups',
    title: commands.backup,
    group,
    run: () => go({ at: 'settings', section: 'backups' }),
  })
  useCommand({ id: 'go-imports', title: commands.earlierImports, group, run: () => go({ at: 'import' }) })
  useCommand({ id: 'import', title: frame.importFile, keys: 'i', group: 'everywhere', run: importFiles })
  useCommand({ id: 'import-folder', title: commands.importFolder, group: 'everywhere', run: importFolder })
  useCommand({ id: 'appearance', title: frame.lightOrDark, group: 'everywhere', run: () => void switchAppearance() })
  useCommand({ id: 'print', title: commands.print, group: 'everywhere', run: () => window.print() })

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
