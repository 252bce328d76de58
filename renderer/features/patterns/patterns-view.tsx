import { useState } from 'react'
import { changeSentence, patternHeadline } from '../../../shared/patterns/pattern-words'
import { Chevron } from '../../components/icon'
import { useNavigation } from '../../components/navigation'
import { useToasts } from '../../components/toasts'
import { platform } from '../../platform'
import { AnswerTimesView } from './answer-times-view'
import { ComplaintsChart, type ChosenBar } from './complaints-chart'
import { ComplaintsTable } from './complaints-table'
import { FixChart } from './fix-chart'
import { HeatMap } from './heat-map'
import { patternsCsv } from './patterns-csv'
import { RatingChart } from './rating-chart'
import { themeWord } from './theme-word'
import { ToldSentences } from './told-sentences'
import { usePatterns } from '../../workers/use-library'
import './chart.css'
import './patterns.css'

/** The stretches of time to choose from, in months. */
const spans = [
  { id: '6', title: 'Last 6 months' },
  { id: '12', title: 'Last 12 months' },
  { id: '24', title: 'Last 24 months' },
  { id: 'all', title: 'All months' },
] as const
type Span = (typeof spans)[number]['id']

/** What customers complain about, month by month, and whether it gets better: a sentence first, then the figures. */
export function PatternsView() {
  const [span, setSpan] = useState<Span>('12')
  const [shown, setShown] = useState<'chart' | 'table'>('chart')
  const [chosen, setChosen] = useState<ChosenBar | undefined>()
  const { go } = useNavigation()
  const { show } = useToasts()
  const patterns = usePatterns(span === 'all' ? undefined : Number(span))
  if (!patterns) return <main className="page" id="main" tabIndex={-1} aria-busy="true" />
  const headline = patternHeadline(patterns, theme => themeWord(theme).toLowerCase())
  const effect = patterns.fixes[0]
  const changes = patterns.changes.filter(change => change.before + change.after > 0).slice(0, 5)
  const saveCsv = () =>
    void platform
      .saveFile('complaints-by-month.csv', patternsCsv(patterns))
      .then(result => result === 'saved' && show({ message: 'Saved the table as a file.' }))
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-in patterns">
        <header className="p-head">
          <div>
            <h1>{headline.title}</h1>
            <p className="soft">{headline.detail}</p>
          </div>
          <div className="p-tools">
            <span className="select-wrap">
              <select
                className="select"
                aria-label="Which months"
                value={span}
                onChange={event => setSpan(event.target.value as Span)}
              >
                {spans.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
              <Chevron />
            </span>
            <button className="btn" type="button" onClick={() => window.print()}>
              Print
            </button>
          </div>
        </header>
        {patterns.reviews === 0 ? (
          <button className="btn btn-main" type="button" onClick={() => go({ at: 'import' })}>
            Import a file
          </button>
        ) : (
          <div className="p-grid">
            <section className={effect ? 'p-a' : 'p-a p-wide'} aria-labelledby="p-complaints">
              <div className="sec-head">
                <h2 id="p-complaints">Complaints per month, by theme</h2>
                <div className="choice" role="group" aria-label="Show as">
                  {(['chart', 'table'] as const).map(one => (
                    <button key={one} type="button" aria-pressed={shown === one} onClick={() => setShown(one)}>
                      {one === 'chart' ? 'Chart' : 'Table'}
                    </button>
                  ))}
                </div>
              </div>
              {shown === 'chart' ? (
                <ComplaintsChart
                  complaints={patterns.complaints}
                  months={patterns.months}
                  fixes={patterns.fixes.map(one => one.fix)}
                  onChoose={setChosen}
                />
              ) : (
                <ComplaintsTable
                  complaints={patterns.complaints}
                  months={patterns.months}
                  fixMonths={patterns.fixes.map(one => one.fix.since.slice(0, 7))}
                />
              )}
              <p className="hint">
                Choose a bar to read its sentences.
                {patterns.undated > 0 && ` ${patterns.undated} reviews have no date and are not here.`}
              </p>
              {chosen && <ToldSentences chosen={chosen} onClose={() => setChosen(undefined)} />}
            </section>
            {effect && (
              <section className="p-b" aria-labelledby="p-fix">
                <div className="sec-head">
                  <h2 id="p-fix">Before and after the fix</h2>
                </div>
                <FixChart effect={effect} />
              </section>
            )}
            <section className="p-c" aria-labelledby="p-when">
              <div className="sec-head">
                <h2 id="p-when">When it happens</h2>
                <span className="hint">{patterns.when.total} complaints that name a day and time</span>
              </div>
              <HeatMap when={patterns.when} onChoose={setChosen} />
            </section>
            <section className="p-d" aria-labelledby="p-changes">
              <div className="sec-head">
                <h2 id="p-changes">What changed, and what may be chance</h2>
              </div>
              {changes.length === 0 ? (
                <p className="hint">Four months are needed to compare.</p>
              ) : (
                <ul className="rose">
                  {changes.map(change => (
                    <li key={change.theme}>
                      <b>{themeWord(change.theme)}</b>
                      <span>
                        {change.before} → {change.after}
                      </span>
                      <p>{changeSentence(change)}</p>
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section className="p-e" aria-labelledby="p-stars">
              <div className="sec-head">
                <h2 id="p-stars">Stars, month by month</h2>
                <span className="hint">small figures: how many reviews</span>
              </div>
              <RatingChart points={patterns.ratings} />
            </section>
            <section className="p-f" aria-labelledby="p-answers">
              <div className="sec-head">
                <h2 id="p-answers">How soon you answer</h2>
                <span className="hint">{patterns.answers.reviews.toLocaleString('en-US')} reviews</span>
              </div>
              <AnswerTimesView answers={patterns.answers} />
            </section>
            <section className="p-g" aria-labelledby="p-table">
              <div className="sec-head">
                <h2 id="p-table">Complaints per month, as a table</h2>
                <button className="btn btn-s" type="button" onClick={saveCsv}>
                  Save as CSV
                </button>
              </div>
              <ComplaintsTable
                complaints={patterns.complaints}
                months={patterns.months}
                fixMonths={patterns.fixes.map(one => one.fix.since.slice(0, 7))}
              />
            </section>
          </div>
        )}
      </div>
    </main>
  )
}
