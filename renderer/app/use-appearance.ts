import { useEffect } from 'react'
import { getSetting, setSetting } from '../database/settings'
import { useQuery } from '../database/use-query'

/** Keeps the page as light or dark as the owner chose; the system decides where nothing was chosen. */
export function useAppearance(): void {
  const appearance = useQuery(() => getSetting('appearance'))
  useEffect(() => {
    if (appearance === undefined) return
    if (appearance === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = appearance
  }, [appearance])
}

/** Turns light into dark and dark into light, and keeps it. */
export async function switchAppearance(): Promise<void> {
  const { theme } = document.documentElement.dataset
  const dark = theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  await setSetting('appearance', dark ? 'light' : 'dark')
}
