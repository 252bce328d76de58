import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'

/** What a command belongs to; the catalogues have a name for each. */
export type CommandGroup = 'here' | 'go' | 'everywhere' | 'inbox' | 'reply' | 'selected' | 'views' | 'import'

/** Something the owner can do, with its key. Keys are written as shown: `j`, `?`, `Ctrl K`, `Enter`, `Esc`. */
export type Command = {
  readonly id: string
  readonly title: string
  readonly keys?: string
  readonly group?: CommandGroup
  /** Why it cannot act just now; it stays visible in the list of keys. */
  readonly disabled?: string
  readonly run: () => void
}

type Register = (command: Command) => () => void
type OnRefused = (why: string) => void

// Apart, so that what offers a command is not drawn again when other commands come and go.
const RegisterContext = createContext<Register | undefined>(undefined)
const RefusedContext = createContext<{ current: OnRefused | undefined } | undefined>(undefined)
const CommandsContext = createContext<ReadonlyMap<string, Command>>(new Map())

/** Collects the commands of what is on screen: one list feeds the keys, the palette and the page of all keys. */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const [commands, setCommands] = useState<ReadonlyMap<string, Command>>(new Map())
  const current = useRef(commands)
  const onRefused = useRef<OnRefused>(undefined)
  const register = useMemo(
    () => (command: Command) => {
      // A key acts from the moment at which its command is on screen; those that list the commands are drawn after it.
      current.current = new Map(current.current).set(command.id, command)
      setCommands(current.current)
      return () => {
        const after = new Map(current.current)
        after.delete(command.id)
        current.current = after
        setCommands(after)
      }
    },
    [],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const pressed = keyOf(event)
      if (pressed === undefined) return
      const plain = !pressed.startsWith('Ctrl ')
      if (
        plain &&
        (isTyping(event.target) ||
          document.querySelector('[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"][data-open]'))
      )
        return
      const meant = [...current.current.values()].reverse().filter(one => one.keys === pressed)
      const command = meant.find(one => one.disabled === undefined)
      const why = meant[0]?.disabled
      if (command || why !== undefined) event.preventDefault()
      if (command) command.run()
      else if (why !== undefined) onRefused.current?.(why)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <RegisterContext.Provider value={register}>
      <RefusedContext.Provider value={onRefused}>
        <CommandsContext.Provider value={commands}>{children}</CommandsContext.Provider>
      </RefusedContext.Provider>
    </RegisterContext.Provider>
  )
}

/** Offers a command while the component is on screen. `run` may change from render to render. */
export function useCommand(command: Command): void {
  const register = useContext(RegisterContext)
  if (!register) throw new Error('useCommand needs a CommandProvider above it')
  const run = useRef(command.run)
  useLayoutEffect(() => {
    run.current = command.run
  })
  const { id, title, keys, group, disabled } = command
  useLayoutEffect(
    () =>
      register({
        id,
        title,
        ...(keys && { keys }),
        ...(group && { group }),
        ...(disabled !== undefined && { disabled }),
        run: () => run.current(),
      }),
    [register, id, title, keys, group, disabled],
  )
}

/** Is told why the command of a pressed key cannot act just now; there is one place on screen that says it. */
export function useRefusedKeys(onRefused: OnRefused): void {
  const refused = useContext(RefusedContext)
  useEffect(() => {
    if (!refused) return
    refused.current = onRefused
    return () => {
      refused.current = undefined
    }
  }, [refused, onRefused])
}

/** All commands on offer, in the order in which they came. */
export function useCommands(): readonly Command[] {
  const commands = useContext(CommandsContext)
  return useMemo(() => [...commands.values()], [commands])
}

/** Where one types, letters are letters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type))

function keyOf(event: KeyboardEvent): string | undefined {
  if (event.altKey || event.isComposing) return undefined
  const name = event.key === 'Escape' ? 'Esc' : event.key
  if (event.ctrlKey || event.metaKey) return `Ctrl ${name.length === 1 ? name.toUpperCase() : name}`
  // Enter and Space act on what has the focus; a command may take Enter only where nothing else would.
  if (
    name === 'Enter' &&
    event.target instanceof Element &&
    event.target.closest('button,a,input,select,summary,[role="menuitem"]')
  )
    return undefined
  return name
}
