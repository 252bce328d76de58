import { Icon } from '../../components/icon'
import { useCommand } from '../../components/commands'
import { useNavigation } from '../../components/navigation'
import { platform } from '../../platform'
import type { PickedFile } from '../../platform/platform'
import { changeDesk, startOf } from './cards/card-desk'
import { PastImports } from './past-imports'
import { importSources } from './import-sources'
import './import-start.css'

/** Where an import begins: choose a file or a folder, where such files come from, and what was imported before. */
export function ImportStart() {
  const { go } = useNavigation()
  const open = (choose: () => Promise<readonly PickedFile[]>) =>
    void choose().then(files => {
      if (files.length > 0) go({ at: 'import', files })
    })
  const paste = () => changeDesk(desk => startOf(desk, 'paste'))
  const write = () => changeDesk(desk => startOf(desk, 'by-hand'))
  useCommand({ id: 'import-paste', title: 'Paste reviews from a page', keys: 'p', group: 'import', run: paste })
  useCommand({ id: 'import-write', title: 'Write a review by hand', keys: 'w', group: 'import', run: write })
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-in imp-start">
        <h1>Drop a file anywhere, or choose one.</h1>
        <p className="soft">
          CSV, Excel, JSON, a ZIP or a saved page. Evenkeel looks at what is in it, and you look it over before anything
          is saved.
        </p>
        <p className="imp-choose">
          <button className="btn btn-main" type="button" onClick={() => open(() => platform.openFiles())}>
            <Icon name="file" /> Choose files
          </button>
          <button className="btn" type="button" onClick={() => open(() => platform.openFolder())}>
            Choose a folder
          </button>
        </p>
        <section aria-labelledby="imp-other">
          <h2 id="imp-other">Or without a file</h2>
          <p className="imp-choose">
            <button className="btn" type="button" onClick={paste}>
              <Icon name="speech" /> Paste reviews <kbd>p</kbd>
            </button>
            <button className="btn" type="button" onClick={write}>
              <Icon name="pencil" /> Write one by hand <kbd>w</kbd>
            </button>
          </p>
        </section>
        <PastImports />
        <section aria-labelledby="imp-from">
          <h2 id="imp-from">Where such files come from</h2>
          <dl className="imp-from">
            {importSources.map(({ title, how }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </main>
  )
}
