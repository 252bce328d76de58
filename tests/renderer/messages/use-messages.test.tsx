import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { es } from '../../../renderer/messages/es'
import { MessagesContext, useMessages } from '../../../renderer/messages/use-messages'

const Today = () => useMessages().dates.today

test('texts are those of the catalogue above', () => {
  expect(
    renderToStaticMarkup(
      <MessagesContext value={es}>
        <Today />
      </MessagesContext>,
    ),
  ).toBe('Hoy')
})

test('where no catalogue was chosen they are English', () => {
  expect(renderToStaticMarkup(<Today />)).toBe('Today')
})
