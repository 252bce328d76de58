import * as v from 'valibot'
import { shellTexts } from './shell-texts'

/**
 * Everything the renderer may ask of the desktop shell, and everything the shell may tell it.
 *
 * One object is the types, the allow-list and the check: preload exposes exactly these names,
 * and the main process parses the arguments of each call with the schema that stands here.
 */

/** What goes into a file that the owner saves, under the name that the dialog proposes. */
const saveRequest = v.strictObject({
  suggestedName: v.pipe(v.string(), v.maxLength(120), v.regex(/^[\w .,()-]+$/)),
  content: v.union([v.string(), v.instance(Uint8Array)]),
})

/** A free port that a program of the owner's own may listen on; the host is no argument, it is this computer. */
const port = v.pipe(v.number(), v.integer(), v.minValue(1024), v.maxValue(65_535))

/** What a model that runs on this computer may be asked: which models there are, or for another wording. */
const modelRequest = v.variant('ask', [
  v.strictObject({ ask: v.literal('models'), port }),
  v.strictObject({
    ask: v.literal('wording'),
    port,
    model: v.pipe(v.string(), v.maxLength(100), v.regex(/^[\w][\w.:/-]*$/)),
    prompt: v.pipe(v.string(), v.maxLength(12_000)),
  }),
])
export type ModelRequest = v.InferOutput<typeof modelRequest>

/** What came of it. `text` is whatever the model wrote, and to be trusted like a review. */
export type ModelAnswer =
  | { readonly models: readonly string[] }
  | { readonly text: string }
  | { readonly failure: 'not-running' | 'not-local' | 'too-slow' | 'no-answer' }

const shellText = v.pipe(v.string(), v.maxLength(200))

/** One text for each of these. */
const textsLike = <Texts extends object>(texts: Texts) =>
  v.strictObject(
    Object.fromEntries(Object.keys(texts).map(key => [key, shellText])) as {
      readonly [Key in keyof Texts]: typeof shellText
    },
  )

/** What became of a file that the owner wanted to save. */
export type SaveOutcome = 'saved' | 'cancelled' | 'disk-full' | 'not-allowed' | 'failed'

/** Which Evenkeel this is, and what it runs on, for the settings page and for a report of a mistake. */
export type AppInfo = { readonly version: string; readonly runtime: string }

/** What the owner chose in the menu bar. */
export type MenuCommand =
  | 'import'
  | 'import-folder'
  | 'backup'
  | 'restore'
  | 'print'
  | 'settings'
  | 'inbox'
  | 'patterns'
  | 'follow-ups'
  | 'playbook'
  | 'search'
  | 'palette'
  | 'keys'

type Returns<Result> = { readonly returns?: Result }
const returns = <Result>(): Returns<Result> => ({})

/** Every call by its name: the schema of its arguments and the type of its answer. */
export const desktopCalls = {
  /** Asks where to, and writes. The path stays in the main process. */
  saveFile: { args: v.strictTuple([saveRequest]), ...returns<SaveOutcome>() },
  /** Asks the owner, and opens a page of a review site in the browser of the system. */
  openPage: { args: v.strictTuple([v.pipe(v.string(), v.maxLength(2048))]), ...returns<'opened' | 'refused'>() },
  appInfo: { args: v.strictTuple([]), ...returns<AppInfo>() },
  /** Asks a model that runs on this computer, over loopback; only on the owner's wish. */
  askModel: { args: v.strictTuple([modelRequest]), ...returns<ModelAnswer>() },
  /** Puts what the shell says by itself into the owner's language. */
  speak: {
    args: v.strictTuple([v.strictObject({ menu: textsLike(shellTexts.menu), page: textsLike(shellTexts.page) })]),
    ...returns<undefined>(),
  },
  /** The answer to the event `closing`: what was being written is stored, the window may go. */
  readyToClose: { args: v.strictTuple([]), ...returns<undefined>() },
} as const

/** Every event by its name, with what it carries. */
export const desktopEvents = {
  menu: returns<MenuCommand>(),
  closing: returns<undefined>(),
} as const

type Calls = typeof desktopCalls
type Events = typeof desktopEvents
type ArgsOf<Name extends keyof Calls> = v.InferOutput<Calls[Name]['args']>
type ResultOf<Name extends keyof Calls> = Calls[Name] extends Returns<infer Result> ? Result : never

/** The name of an event. */
export type DesktopEvent = keyof Events
/** What an event carries. */
export type PayloadOf<Name extends DesktopEvent> = Events[Name] extends Returns<infer Payload> ? Payload : never

/** What the main process must implement; a missing or mistyped call does not compile. */
export type DesktopHandlers = {
  readonly [Name in keyof Calls]: (...args: ArgsOf<Name>) => Promise<ResultOf<Name>>
}

/** What preload exposes as `window.desktop`. `on` returns the way to stop listening. */
export type DesktopApi = DesktopHandlers & {
  readonly on: <Name extends DesktopEvent>(name: Name, listener: (payload: PayloadOf<Name>) => void) => () => void
}
