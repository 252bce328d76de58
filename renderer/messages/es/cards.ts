import type { Messages } from '../messages'
import { locale } from './locale'
import { words } from './words'

const { capital, counted, plural } = locale

export const cards = {
  back: 'Volver',
  backCommand: 'Volver a la importación',
  look: 'Ver cómo queda',
  lookCommand: 'Ver cómo quedan las reseñas antes de guardarlas',
  lookAt: count => `Ver cómo quedan ${words.count(count)} reseñas`,
  notSaved: 'Todavía no se guarda nada. Primero ves cómo queda.',
  pasteFirst: 'Primero pega algo.',
  writeFirst: 'Primero escribe lo que se dijo.',
  names: { paste: 'Reseñas pegadas', 'by-hand': 'Escritas a mano' },
  hand: {
    title: 'Escribe lo que se dijo.',
    note: 'Por teléfono, en el local, en una tarjeta. Nadie más que tú lo ve.',
    only: 'Lo que te dijeron',
    one: place => `Número ${place}`,
    another: 'Escribir otra',
  },
  paste: {
    title: 'Pega reseñas de una página.',
    label: 'Lo que copiaste',
    note: 'En la página, marca las reseñas desde el primer nombre hasta la última palabra, cópialas y pégalas aquí. Los nombres, los días, las estrellas y tus respuestas se encuentran solos.',
    found: count =>
      `${capital(words.count(count))} ${plural(count, { one: 'reseña encontrada', other: 'reseñas encontradas' })}`,
    allFrom: 'Todas son de',
    several: 'Varios lugares',
    one: (place, all) => `Reseña ${place} de ${all}`,
    anew: 'Las reseñas se buscaron de nuevo y lo que habías corregido se perdió.',
    leftOut: 'Se dejó una fuera.',
    putCursor: 'Pon el cursor donde empieza la segunda reseña y luego divide.',
  },
  name: 'Nombre',
  day: 'Día',
  rating: 'Calificación',
  place: 'Dónde se dijo',
  text: 'Lo que se dijo',
  reply: 'Tu respuesta, como está allí',
  elsewhere: 'En el local o en otra parte',
  noRating: 'Sin calificación',
  stars: stars => counted(stars, { one: 'estrella', other: 'estrellas' }),
  recommends: 'Te recomienda',
  recommendsNot: 'No te recomienda',
  split: 'Dividir en el cursor',
  join: 'Unir con la de arriba',
  leaveOut: 'Dejar esta fuera',
  noDay: 'Si queda vacío: fecha desconocida.',
  unknownDay: 'Así no se reconoce ningún día. Prueba con 2026-10-12.',
  // Dates are read in English or in figures.
  written: day => day,
} satisfies Messages['cards']
