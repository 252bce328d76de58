import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FindingList } from '../../../renderer/components/finding-list'
import type { Finding } from '../../../shared/models/reply'

const text = 'I’d like to make order 48213 right. It will never happen again.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const findings: Finding[] = [
  { ...at('never happen again'), rule: 'absolute', severity: 'warn', message: 'Nobody can promise that.' },
  { ...at('order 48213'), rule: 'identifier', severity: 'block', message: 'A stranger can pose.', suggestion: 'this' },
]

test('each finding has its word, its words, its reason and a way to mend it; what must change comes first', () => {
  const html = renderToStaticMarkup(<FindingList findings={findings} text={text} onMend={() => {}} onShow={() => {}} />)
  const plain = html
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, '|')
    .replace(/[| ]*\|[| ]*/g, ' ')
    .trim()
  expect(plain).toBe(
    'Must change “order 48213” A stranger can pose. Use “this” Worth changing “never happen again” Nobody can promise that. Go to the words',
  )
  expect(html.match(/role="listitem"/g)).toHaveLength(2)
})

test('nothing found shows nothing', () => {
  expect(renderToStaticMarkup(<FindingList findings={[]} text={text} onMend={() => {}} onShow={() => {}} />)).toBe('')
})
