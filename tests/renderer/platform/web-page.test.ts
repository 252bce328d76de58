import { expect, test } from 'vitest'
import { webPage } from '../../../renderer/platform/web-page'

test('a page of a site is opened as it is', () => {
  expect(webPage('https://www.yelp.com/biz/marlow?hrid=a_b')).toBe('https://www.yelp.com/biz/marlow?hrid=a_b')
  expect(webPage('http://reviews.example')).toBe('http://reviews.example/')
})

const refused = [
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'www.yelp.com',
  '',
  'https://www.yelp.com@evil.example/',
]
test.each(refused)('"%s" is no page to open', address => {
  expect(webPage(address)).toBeUndefined()
})
