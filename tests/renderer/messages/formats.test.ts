import { expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en'
import { es } from '../../../renderer/messages/es'
import { formatTitles } from '../../../renderer/messages/es/formats'
import { importers } from '../../../shared/importers'
import { genericFormat } from '../../../shared/importers/tables/generic-table'

const ids = [...importers.map(({ id }) => id), genericFormat].toSorted()

test('there are formats', () => expect(ids.length).toBeGreaterThan(30))

test('Spanish has a title for every format, and for no other', () =>
  expect(Object.keys(formatTitles).toSorted()).toEqual(ids))

test('English is what the format says itself, and so is one that is not known', () => {
  expect(en.formats.title('yelp-api', 'Yelp API answer')).toBe('Yelp API answer')
  expect(es.formats.title('yelp-api', 'Yelp API answer')).toBe('Respuesta de la API de Yelp')
  expect(es.formats.title('unheard-of', 'Odd')).toBe('Odd')
})
