import { defaultGoalHours, type Entry, type GoalHours } from '../../shared/inbox/entry'
import type { EntryGroup, InboxFilter } from '../../shared/inbox/inbox-filter'
import type { PlannedReview } from '../../shared/inbox/week-plan'
import type { ColumnMapping } from '../../shared/importers/source'
import type { Profile } from '../../shared/models/profile'
import { database, inOneGo, type Tables } from './database'
import type { Undo } from './undo'

/** A text the owner uses again and again. */
export type Snippet = { readonly id: string; readonly title: string; readonly text: string }

/** A filter that the owner named. */
export type SavedView = { readonly id: string; readonly title: string; readonly filter: InboxFilter }

/** The widths of the inbox's outer panes in pixels, where the owner moved them. */
export type PaneWidths = { readonly list?: number; readonly reply?: number }

/** The beginning of a list, with the figures of the whole. */
export type FirstScreen = {
  readonly filter: InboxFilter
  readonly ids: readonly string[]
  /** The rows of these ids; what was kept before there were any has none. */
  readonly top?: readonly Entry[]
  readonly groups: readonly EntryGroup[]
  readonly matching: number
  readonly total: number
}

/** What the owner means to answer in one week. */
export type KeptPlan = {
  /** The Monday that began it, `YYYY-MM-DD` in the business's zone. */
  readonly monday: string
  readonly planned: readonly PlannedReview[]
}

/** A model on the owner's own computer that may propose wordings. */
export type ModelSetting = {
  readonly isOn: boolean
  /** Where it listens on this computer; Ollama's own port where nobody changed it. */
  readonly port: number
  /** Its name there; '' as long as none is chosen. */
  readonly name: string
}

/** Every setting by name, with its value. */
export type Settings = {
  readonly profile: Profile
  readonly goalHours: GoalHours
  /** Column roles that the owner confirmed, newest first. */
  readonly mappings: readonly ColumnMapping[]
  readonly snippets: readonly Snippet[]
  readonly savedViews: readonly SavedView[]
  readonly panes: PaneWidths
  readonly appearance: 'system' | 'light' | 'dark'
  /** Of the interface; the catalogues of the renderer have the same names. */
  readonly language: 'system' | 'en' | 'es'
  readonly model: ModelSetting
  readonly firstStartDone: boolean
  /** Whether the reviews are those of the sample business. */
  readonly sample: boolean
  /** The top of the inbox as it was shown last: the window need not wait for the whole list. */
  readonly firstScreen: FirstScreen
  /** The week's plan as it was made last. */
  readonly weekPlan: KeptPlan
  /** How far the reassessment under new rules has come. */
  readonly reassessment: { readonly rules: string; readonly after: string; readonly done: boolean }
}
export type SettingName = keyof Settings

/** What holds where the owner has not said otherwise. */
export const defaultSettings: Omit<Settings, 'profile' | 'reassessment' | 'firstScreen' | 'weekPlan'> = {
  goalHours: defaultGoalHours,
  mappings: [],
  snippets: [],
  savedViews: [],
  panes: {},
  appearance: 'system',
  language: 'system',
  model: { isOn: false, port: 11_434, name: '' },
  firstStartDone: false,
  sample: false,
}

/** A setting without a default is undefined until it is kept for the first time. */
export type SettingValue<Name extends SettingName> = Name extends keyof typeof defaultSettings
  ? Settings[Name]
  : Settings[Name] | undefined

/** One setting, or its default. */
export async function getSetting<Name extends SettingName>(name: Name): Promise<SettingValue<Name>> {
  const record = await database.settings.get(name)
  const fallback = (defaultSettings as Partial<Settings>)[name]
  return (record === undefined ? fallback : record.value) as SettingValue<Name>
}

/** Keeps one setting. */
export async function setSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<Undo> {
  return inOneGo(
    async tables => {
      const before = await tables.settings.get(name)
      await tables.settings.put({ key: name, value })
      return async () => {
        if (before) await database.settings.put(before)
        else await database.settings.delete(name)
      }
    },
    ['settings'],
  )
}

/** The zone of the machine, until the profile names the business's. */
const machineZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** What every inbox row depends on. */
export async function entryBasis(tables: Tables = database): Promise<{ goalHours: GoalHours; timeZone: string }> {
  const [goalHours, profile] = await tables.settings.bulkGet(['goalHours', 'profile'] satisfies SettingName[])
  return {
    goalHours: (goalHours?.value as GoalHours | undefined) ?? defaultSettings.goalHours,
    timeZone: (profile?.value as Profile | undefined)?.timeZone ?? machineZone(),
  }
}

/** Remembers the columns of a kind of table; the same kind is remembered once. */
export async function rememberMapping(mapping: ColumnMapping): Promise<Undo> {
  const known = await getSetting('mappings')
  return setSetting('mappings', [mapping, ...known.filter(({ signature }) => signature !== mapping.signature)])
}
