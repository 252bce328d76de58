import { useNavigation } from '../../components/navigation'
import { getSetting, setSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'
import { useMessages } from '../../messages/use-messages'

/** The columns that Evenkeel remembers for tables of the owner's own. */
export function PresetsSection() {
  const { settings, words, locale } = useMessages()
  const m = settings.presets
  const { go } = useNavigation()
  const mappings = useQuery(() => getSetting('mappings')) ?? []
  return (
    <>
      <h2 className="st-title">{m.title}</h2>
      <p className="soft">{m.note}</p>
      <div className="st-block">
        <ul className="st-list">
          {mappings.map(mapping => (
            <li key={mapping.signature}>
              <span>
                {locale.capital(
                  mapping.roles
                    .filter(role => role !== 'ignore')
                    .map(role => words.columns[role])
                    .join(', '),
                ) || m.datesOnly}
                <p>
                  {[
                    mapping.roles.length > 0 && m.columns(mapping.roles.length),
                    mapping.platform && words.platforms[mapping.platform],
                    mapping.dateOrder && (mapping.dateOrder === 'day-first' ? m.dayFirst : m.monthFirst),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              </span>
              <button
                className="btn btn-quiet btn-s"
                type="button"
                onClick={() =>
                  void setSetting(
                    'mappings',
                    mappings.filter(one => one.signature !== mapping.signature),
                  )
                }
              >
                {settings.forget}
              </button>
            </li>
          ))}
          {mappings.length === 0 && (
            <li>
              <span className="soft">{m.none}</span>
            </li>
          )}
        </ul>
        <button className="btn" type="button" onClick={() => go({ at: 'import' })}>
          {m.earlier}
        </button>
      </div>
    </>
  )
}
