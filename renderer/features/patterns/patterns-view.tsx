import { useState } from 'react'
import { comparisonOf, headlineOf } from '../../../shared/patterns/headline'
import { Chevron } from '../../components/icon'
import { useNavigation } from '../../components/navigation'
import { useSaveFile } from '../../components/use-save-file'
import { useMessages } from '../../messages/use-messages'
import { AnswerTimesView } from './answer-times-view'
import { ComplaintsChart, type ChosenBar } from './complaints-chart'
import { ComplaintsTable } from './complaints-table'
import { FixChart } from './fix-chart'
import { HeatMap } from './heat-map'
import { patternsCsv } from './patterns-csv'
import { RatingChart } from './rating-chart'
import { ToldSentences } from './told-sentences'
import { usePatterns } from '../../workers/use-library'
import './chart.css'
import './patterns.css'

/** The stretches of time to choose from, in months. */
const spans = ['6', '12', '24', 'all'] as const
type Span = (typeof spans)[number]

/** What customers complain about, month by month, and whether it gets better: a sentence first, then the figures. */
export function PatternsView() {
  const { patterns: m, frame } = useMessages()
  const [span, setSpan] = useState<Span>('12')
  const [shown, setShown] = useState<'chart' | 'table'>('chart')
  const [chosen, setChosen] = useState<ChosenBar | undefined>()
  const { go } = useNavigation()
  const saveFile = useSaveFile()
  const patterns = usePatterns(span === 'all' ? undefined : Number(span))
  if (!patterns) return <main className="page" id="main" tabIndex={-1} aria-busy="true" />
  const headline = m.headline(headlineOf(patterns))
  const effect = patterns.fixes[0]
  const changes = patterns.changes.filter(change => change.before + change.after > 0).slice(0, 5)
  const saveCsv = () => saveFile(m.csvName, patternsCsv(m, patterns), m.savedCsv)
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
                aria-label={m.whichMonths}
                value={span}
                onChange={event => setSpan(event.target.value as Span)}
              >
                {spans.map(id => (
                  <option key={id} value={id}>
                    {m.spans[id]}
                  </option>
                ))}
              </select>
              <Chevron />
            </span>
            <button className="btn" type="button" onClick={() => window.print()}>
              {m.print}
            </button>
          </div>
        </header>
        {patterns.reviews === 0 ? (
          <button className="btn btn-main" type="button" onClick={() => go({ at: 'import' })}>
            {frame.importFile}
          </button>
        ) : (
          <div className="p-grid">
            <section className={effect ? 'p-a' : 'p-a p-wide'} aria-labelledby="p-complaints">
              <div className="sec-head">
                <h2 id="p-complaints">{m.complaintsTitle}</h2>
                <div className="choice" role="group" aria-label={m.showAs}>
                  {(['chart', 'table'] as const).map(one => (
                    <button key={one} type="button" aria-pressed={shown === one} onClick={() => setShown(one)}>
                      {m[one]}
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
                {m.chooseBar}
                {patterns.undated > 0 && ` ${m.undated(patterns.undated)}`}
              </p>
              {chosen && <ToldSentences chosen={chosen} onClose={() => setChosen(undefined)} />}
            </section>
            {effect && (
              <section className="p-b" aria-labelledby="p-fix">
                <div className="sec-head">
                  <h2 id="p-fix">{m.fix.title}</h2>
                </div>
                <FixChart effect={effect} />
              </section>
            )}
            <section className="p-c" aria-labelledby="p-when">
              <div className="sec-head">
                <h2 id="p-when">{m.when.title}</h2>
                <span className="hint">{m.when.note(patterns.when.total)}</span>
              </div>
              <HeatMap when={patterns.when} onChoose={setChosen} />
            </section>
            <section className="p-d" aria-labelledby="p-changes">
              <div className="sec-head">
                <h2 id="p-changes">{m.changes.title}</h2>
              </div>
              {changes.length === 0 ? (
                <p className="hint">{m.changes.tooFew}</p>
              ) : (
                <ul className="rose">
                  {changes.map(change => (
                    <li key={change.theme}>
                      <b>{m.theme(change.theme)}</b>
                      <span>
                        {change.before} → {change.after}
                      </span>
                      <p>{m.change(comparisonOf(change))}</p>
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section className="p-e" aria-labelledby="p-stars">
              <div className="sec-head">
                <h2 id="p-stars">{m.stars.title}</h2>
                <span className="hint">{m.stars.note}</span>
              </div>
              <RatingChart points={patterns.ratings} />
            </section>
            <section className="p-f" aria-labelledby="p-answers">
              <div className="sec-head">
                <h2 id="p-answers">{m.answers.title}</h2>
                <span className="hint">{m.answers.reviews(patterns.answers.reviews)}</span>
              </div>
              <AnswerTimesView answers={patterns.answers} />
            </section>
            <section className="p-g" aria-labelledby="p-table">
              <div className="sec-head">
                <h2 id="p-table">{m.tableTitle}</h2>
                <button className="btn btn-s" type="button" onClick={saveCsv}>
                  {m.saveCsv}
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
