import { Icon } from '../../components/icon'
import { useCommand } from '../../components/commands'
import { useNavigation } from '../../components/navigation'
import { useMessages } from '../../messages/use-messages'
import { platform } from '../../platform'
import type { PickedFile } from '../../platform/platform'
import { changeDesk, startOf } from './cards/card-desk'
import { PastImports } from './past-imports'
import './import-start.css'

/** Where an import begins: choose a file or a folder, where such files come from, and what was imported before. */
export function ImportStart() {
  const { imports, cards } = useMessages()
  const m = imports.start
  const { go } = useNavigation()
  const open = (choose: () => Promise<readonly PickedFile[]>) =>
    void choose().then(files => {
      if (files.length > 0) go({ at: 'import', files })
    })
  const paste = () => changeDesk(desk => startOf(cards, desk, 'paste'))
  const write = () => changeDesk(desk => startOf(cards, desk, 'by-hand'))
  useCommand({ id: 'import-paste', title: m.pasteCommand, keys: 'p', group: 'import', run: paste })
  useCommand({ id: 'import-write', title: m.writeCommand, keys: 'w', group: 'import', run: write })
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-in imp-start">
        <h1>{m.title}</h1>
        <p className="soft">{m.note}</p>
        <p className="imp-choose">
          <button className="btn btn-main" type="button" onClick={() => open(() => platform.openFiles())}>
            <Icon name="file" /> {m.files}
          </button>
          <button className="btn" type="button" onClick={() => open(() => platform.openFolder())}>
            {m.folder}
          </button>
        </p>
        <section aria-labelledby="imp-other">
          <h2 id="imp-other">{m.noFile}</h2>
          <p className="imp-choose">
            <button className="btn" type="button" onClick={paste}>
              <Icon name="speech" /> {m.paste} <kbd>p</kbd>
            </button>
            <button className="btn" type="button" onClick={write}>
              <Icon name="pencil" /> {m.write} <kbd>w</kbd>
            </button>
          </p>
        </section>
        <PastImports />
        <section aria-labelledby="imp-from">
          <h2 id="imp-from">{m.whereFrom}</h2>
          <dl className="imp-from">
            {m.sources.map(({ title, how }) => (
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
