import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MarkedText } from '../../../renderer/components/marked-text'

test('a review is only ever text, whatever it contains', () => {
  const text = '<img src=x onerror=alert(1)> & <b>bold</b>'
  const html = renderToStaticMarkup(<MarkedText text={text} marks={[{ start: 0, end: 28, kind: 'private' }]} />)
  expect(html).toBe(
    '<span class="mark mark-private" data-at="0">&lt;img src=x onerror=alert(1)&gt;</span> &amp; &lt;b&gt;bold&lt;/b&gt;',
  )
})

test('words under two marks carry both', () => {
  const html = renderToStaticMarkup(
    <MarkedText
      text="my son was ill"
      marks={[
        { start: 0, end: 10, kind: 'private' },
        { start: 7, end: 14, kind: 'today' },
      ]}
    />,
  )
  expect(html).toContain('class="mark mark-private mark-today" data-at="7">was</span>')
})
