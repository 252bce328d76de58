import type { Platform } from '../../../shared/models/review'
import type { Messages } from '../messages'
import { locale } from './locale'
import { words } from './words'

const { capital, plural } = locale

const burstRules: Partial<Record<Platform, string>> = {
  yelp: 'Yelp quita reseñas que vienen de una noticia y no de una visita, y puede frenar las nuevas por un tiempo.',
  google:
    'Google puede frenar reseñas nuevas por un tiempo cuando llegan muchas a la vez, y tiene un formulario para quien pide dinero.',
  facebook: 'Facebook no tiene regla sobre cuántas, solo sobre reseñas que no son una experiencia propia.',
}
const copyRules: Partial<Record<Platform, string>> = {
  yelp: 'Yelp no permite texto tomado de otro lugar.',
  google: 'Google no permite contenido copiado.',
  facebook: 'Facebook no permite spam ni texto copiado.',
}

const lowKind = { low: ' con calificación baja', high: ' con calificación alta', all: '' }
const apart = (days: number) => `con ${locale.counted(days, { one: 'día', other: 'días' })} de diferencia`

export const overTime = {
  burst: {
    title: (count, kind, site, days, hours) =>
      `${capital(words.count(count))} reseñas${lowKind[kind]} llegaron a ${site} ${
        hours === undefined
          ? days === 1
            ? 'en un día'
            : `en ${words.count(days)} días`
          : `en ${words.count(hours)} ${plural(hours, { one: 'hora', other: 'horas' })}`
      }.`,
    usual: (count, span) =>
      `Lo normal es que lleguen ${words.count(count)} ${span === 'week' ? 'por semana' : 'al mes'}, más o menos.`,
    usualFewer: 'Lo normal es menos de una al mes.',
    ratings: (low, high) =>
      `De estas, ${words.count(low)} con calificación baja y ${words.count(high)} con calificación alta.`,
    siteRule: platform => burstRules[platform] ?? 'Un sitio mira cada reseña, no cuántas llegaron.',
    mayMean: {
      low: 'Un mal fin de semana, la visita de un grupo, o gente que leyó algo de ti y nunca fue.',
      high: 'Una carta a tus clientes, un letrero en el mostrador, un buen día. O amigos con buena intención.',
      mixed: 'Un fin de semana lleno, un evento, o una noticia sobre ti.',
    },
    check: {
      low: '¿Hubo una noticia, una publicación o un mensaje que pedía dinero? ¿Qué pasó esos días?',
      high: '¿Pediste tú o tu gente reseñas, o dieron algo por ellas? Ningún sitio permite un premio por una.',
      mixed: '¿Qué hubo esos días: un evento, una publicación, una carta a tus clientes?',
    },
    stillHelps: {
      low: 'Lo que varias cuentan igual. Responde a cada una con calma, y con otras palabras.',
      high: 'Lo que elogian igual: díselo a quien lo hizo.',
      mixed: 'Lo que varias cuentan igual.',
    },
    odds: 'Regular después de una noticia o de alguien que pide dinero, baja solo por el número: un sitio mira a cada quien.',
    others: 'Las demás',
    dismissed: 'Anotado. No se vuelve a mostrar para esta reseña.',
  },
  copied: {
    title: count =>
      `Casi las mismas palabras están en ${plural(count, { one: 'otra reseña', other: `otras ${words.count(count)} reseñas` })}, con otro nombre.`,
    siteRule: platform => copyRules[platform] ?? '',
    mayMean: 'Un cliente con dos nombres, dos personas que fueron juntas, o palabras tomadas de otro.',
    check: '¿Conoces alguno de los nombres, y cuentan la misma visita?',
    stillHelps: 'Lo que las palabras dicen de ti, donde es cierto.',
    odds: 'Buena, cuando los dos textos se ven uno al lado del otro.',
  },
  person: {
    title: 'Quizá la misma persona escribió en otro lugar.',
    note: 'Puede ser otra persona. Si es una sola: una conversación, y una respuesta en cada sitio con otras palabras.',
    sameWords: 'mismas palabras',
    sameName: days => (days === 0 ? 'mismo nombre, mismo día' : `mismo nombre, ${apart(days)}`),
    likeName: days => (days === 0 ? 'nombre e inicial iguales, mismo día' : `nombre e inicial iguales, ${apart(days)}`),
    somebodyElse: 'Es otra persona',
  },
} satisfies Messages['letter']['overTime']
