/**
 * What the shell says by itself, in English: its menu bar, and the question before a page is opened. A page in another
 * language words the same. `&` stands before the letter that opens a menu, `{site}` in the place of the page's host.
 */
export const shellTexts = {
  menu: {
    file: '&File',
    edit: '&Edit',
    go: '&Go',
    view: '&View',
    window: '&Window',
    help: '&Help',
    import: 'Import files…',
    'import-folder': 'Import a folder…',
    backup: 'Save a backup…',
    restore: 'Restore a backup…',
    print: 'Print…',
    settings: 'Settings',
    inbox: 'Inbox',
    patterns: 'Patterns',
    'follow-ups': 'Follow-ups',
    playbook: 'Playbook',
    search: 'Search reviews',
    palette: 'Find or do anything',
    keys: 'All keys',
    about: 'About Evenkeel',
    hide: 'Hide Evenkeel',
    quit: 'Quit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    resetZoom: 'Actual size',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    togglefullscreen: 'Full screen',
    minimize: 'Minimize',
    close: 'Close',
  },
  page: {
    ask: 'Open {site} in your browser?',
    note: 'Evenkeel itself stays offline. The page opens in your browser, and the site sees your visit.',
    open: 'Open the page',
    stay: 'Stay here',
  },
}

/** The same in any language. */
export type ShellTexts = {
  readonly menu: Readonly<Record<keyof typeof shellTexts.menu, string>>
  readonly page: Readonly<Record<keyof typeof shellTexts.page, string>>
}
