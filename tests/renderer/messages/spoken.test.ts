/** What the compiler and the catalogue of plain texts cannot see: sentences with numbers, as an owner reads them in Spanish. */
import { describe, expect, test } from 'vitest'
import { es } from '../../../renderer/messages/es'
import { tell, sentenceOf, type Told } from '../../../shared/importers/told'

const { imports, cards, followUps, inbox } = es
const said = (told: Told) => sentenceOf(told, es.importTexts)

describe('one and several', () => {
  test.each([
    [imports.side.counts.new(1), '1 nueva'],
    [imports.side.counts.new(27), '27 nuevas'],
    [imports.bar.added(1, 0), 'Se añadió una reseña.'],
    [imports.bar.added(61, 0), 'Se añadieron 61 reseñas.'],
    [imports.bar.added(0, 2), 'Se actualizaron 2 reseñas.'],
    [imports.bar.added(61, 2), '61 añadidas, 2 actualizadas.'],
    [imports.bar.gone(1), 'Una reseña ya no está en el sitio.'],
    [imports.past.workGoes(2), 'Tu respuesta o tus pasos se van con 2 de ellas.'],
    [imports.progress.minutes(1), 'queda un minuto, más o menos'],
    [
      imports.missing.said(2, ['Ana', 'Luis']),
      'Dos respuestas que copiaste no están en el sitio: a Ana y Luis. Pégalas allí otra vez.',
    ],
    [cards.paste.found(1), 'Una reseña encontrada'],
    [cards.stars(4), '4 estrellas'],
    [followUps.open(1), 'Una cosa pendiente.'],
    [`${followUps.open(3)} ${followUps.forToday(1)}`, 'Tres cosas pendientes. Una para hoy.'],
    [followUps.steps.detail('Ana', 'Yelp', 1), 'Ana, Yelp. Un paso pendiente, respuesta retenida.'],
    [inbox.count(1), '1 reseña'],
    [inbox.many.skipped(0), 'No se omitió ninguna reseña.'],
    [inbox.many.skipped(5), 'Cinco reseñas omitidas.'],
    [inbox.many.leftOut([inbox.many.reasons['no-praise'](2)]), 'Quedan fuera: dos que no son elogios.'],
    [inbox.plan.title(20, 6), '20 minutos: estas seis.'],
    [inbox.plan.reasons.mixed.what(2), 'A dos les gustó una cosa y otra no.'],
    [inbox.slept.on(1), 'Dejaste reposar una respuesta.'],
    [inbox.empty.noneFits(2), 'Ninguna reseña cumple ambos filtros.'],
    [said(tell('gone', 1)), 'Una reseña de un archivo anterior ya no está en el sitio: este trae las demás sin ella.'],
    [
      said(tell('cut-texts', 3)),
      '3 textos están cortados donde el sitio dice “más”. Un archivo más completo los completará.',
    ],
    [said(tell('month-has', '09/31/2026', 9, 30)), '09/31/2026 no es un día. Septiembre tiene 30.'],
    [said(tell('order', 'day-first', '17/09/2026')), 'Primero el día, como en 17/09/2026.'],
  ])('%s', (text, expected) => expect(text).toBe(expected))
})
