import { useNavigation } from '../../components/navigation'
import { platformNames } from '../../components/words'
import { getSetting, setSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'

/** The columns that Evenkeel remembers for tables of the owner's own. */
export function PresetsSection() {
  const { go } = useNavigation()
  const mappings = useQuery(() => getSetting('mappings')) ?? []
  return (
    <>
      <h2 className="st-title">Import presets</h2>
      <p className="soft">Tables whose columns you confirmed once. The next file of the same kind is read by itself.</p>
      <div className="st-block">
        <ul className="st-list">
          {mappings.map(mapping => (
            <li key={mapping.signature}>
              <span>
                {mapping.roles.filter(role => role !== 'ignore').join(', ') || 'The dates of a kind of file'}
                <p>
                  {[
                    mapping.roles.length > 0 && `${mapping.roles.length} columns`,
                    mapping.platform && platformNames[mapping.platform],
                    mapping.dateOrder && (mapping.dateOrder === 'day-first' ? 'day first' : 'month first'),
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
                Forget
              </button>
            </li>
          ))}
          {mappings.length === 0 && (
            <li>
              <span className="soft">None yet. Import a table of your own, and it is remembered here.</span>
            </li>
          )}
        </ul>
        <button className="btn" type="button" onClick={() => go({ at: 'import' })}>
          Earlier imports
        </button>
      </div>
    </>
  )
}
