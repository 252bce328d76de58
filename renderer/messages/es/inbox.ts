import type { Messages } from '../messages'
import { locale } from './locale'
import { words } from './words'

const { capital, counted, number, plural } = locale
const small = (count: number) => capital(words.count(count))
const reviews = { one: 'reseña', other: 'reseñas' }

export const inbox = {
  reviews: 'Reseñas',
  count: count => counted(count, reviews),
  nothingToShow: 'Nada que mostrar',
  foot: { move: 'moverse', edit: 'editar', allKeys: 'teclas' },
  widths: { list: 'Ancho de la lista', reply: 'Ancho de la respuesta' },
  pixels: count => `${number(count)} píxeles`,

  commands: {
    select: 'Elegir esta reseña, o no',
    selectAll: 'Elegir todas las de esta vista',
    next: 'Reseña siguiente',
    previous: 'Reseña anterior',
    search: 'Buscar',
    list: 'Volver a la lista',
  },

  views: {
    title: 'Vistas',
    names: {
      'to-answer': 'Por responder',
      urgent: 'Urgentes',
      waiting: 'En espera',
      done: 'Hechas',
      earlier: 'Anteriores, sin respuesta',
      all: 'Todas',
    },
    thisWeek: 'Esta semana',
    plan: 'Esta semana: 20 minutos',
    yours: 'Tuyas',
    forget: 'Olvidar esta vista',
    keep: 'Guardar este filtro como vista',
    gone: title => `“${title}” ya no está entre tus vistas.`,
    kept: title => `Guardada como “${title}”. La encuentras en este menú.`,
    name: 'Nombre de esta vista',
    keepName: 'Guardar',
  },

  filter: {
    open: chips => (chips === 0 ? 'Filtrar' : `Filtrar · ${number(chips)}`),
    title: 'Filtrar reseñas',
    sections: {
      platforms: 'Sitio',
      ratings: 'Calificación',
      tiers: 'Qué tan pronto',
      states: 'Estado',
      themes: 'Tema',
      fairness: 'Revisar primero',
      months: 'Mes',
      languages: 'Idioma',
    },
    clear: 'Quitar todos los filtros',
    inUse: 'Filtros en uso',
    takeAway: ', quitar',
    recommended: 'Recomendado',
    notRecommended: 'No recomendado',
    noRating: 'Sin calificación',
    stars: stars => counted(stars, { one: 'estrella', other: 'estrellas' }),
    themeWith: (theme, polarity) => `${theme}, ${polarity === 'negative' ? 'queja' : 'elogio'}`,
  },
  search: { label: 'Buscar reseñas', placeholder: 'Buscar' },
  shown: (matching, total) => `${matching === undefined ? '…' : number(matching)} de ${number(total)}`,

  list: {
    byUrgency: 'Reseñas, las más urgentes primero',
    byDate: 'Reseñas, las más nuevas primero',
    all: 'Todas',
  },
  row: {
    selected: ', elegida',
    noWords: 'Una calificación sin palabras.',
    editing: 'Editando',
    checkFirst: 'Revisar primero',
  },

  many: {
    title: 'Reseñas elegidas',
    count: count => counted(count, { one: 'elegida', other: 'elegidas' }),
    all: count => `Elegir las ${number(count)}`,
    clear: 'Ninguna',
    skip: 'Omitir',
    hold: 'Retener',
    thanks: 'Aprobar agradecimientos',
    skipCommand: 'Omitir las reseñas elegidas',
    thanksCommand: 'Aprobar los agradecimientos entre ellas',
    holdCommand: 'Retener las reseñas elegidas',
    failed: 'Eso no funcionó. No se cambió nada.',
    skipped: count =>
      count === 0
        ? 'No se omitió ninguna reseña.'
        : `${small(count)} ${plural(count, { one: 'reseña omitida', other: 'reseñas omitidas' })}.`,
    held: count =>
      count === 0
        ? 'No se retuvo ninguna reseña.'
        : `${small(count)} ${plural(count, { one: 'reseña retenida', other: 'reseñas retenidas' })}.`,
    stayed: count => `${small(count)} ${plural(count, { one: 'queda como está', other: 'quedan como están' })}.`,
    noThanks: 'No se aprobó nada.',
    approved: count =>
      `${small(count)} ${plural(count, { one: 'respuesta de gracias aprobada', other: 'respuestas de gracias aprobadas' })}.`,
    leftOut: reasons => `Quedan fuera: ${reasons.join(', ')}.`,
    reasons: {
      'no-praise': count => `${words.count(count)} que no ${plural(count, { one: 'es elogio', other: 'son elogios' })}`,
      'to-change': count => `${words.count(count)} con algo que cambiar`,
      settled: count =>
        `${words.count(count)} ${plural(count, { one: 'retenida o resuelta', other: 'retenidas o resueltas' })}`,
    },
  },

  plan: {
    title: (minutes, count) => `${number(minutes)} minutos: ${count === 1 ? 'esta' : `estas ${words.count(count)}`}.`,
    why: '¿Por qué estas?',
    others: 'Elegir otras',
    noOthers: 'No hay otras que planear.',
    nothing: 'Nada reciente espera respuesta.',
    reasons: {
      people: {
        what: count => `${small(count)} ${plural(count, { one: 'habla', other: 'hablan' })} de daño o peligro.`,
        why: 'Primero las personas, espere lo que espere.',
      },
      leaving: {
        what: count =>
          `${small(count)} ${plural(count, { one: 'está por irse o espera', other: 'están por irse o esperan' })} una palabra.`,
        why: 'La mayoría de quienes se quejan vuelve cuando se arregla.',
      },
      complaint: {
        what: count =>
          `${small(count)} ${plural(count, { one: 'se queja', other: 'se quejan' })} de algo que se puede atender.`,
        why: 'La mayoría de los lectores lee también la respuesta, y casi todos la esperan en unos días.',
      },
      mixed: {
        what: count =>
          `A ${words.count(count)} ${plural(count, { one: 'le', other: 'les' })} gustó una cosa y otra no.`,
        why: 'Un detalle arreglado conserva a un cliente a quien casi todo le gustó.',
      },
      praise: {
        what: count => `${small(count)} ${plural(count, { one: 'dice', other: 'dicen' })} lo que estuvo bien.`,
        why: 'Los lectores confían más en un negocio que responde tanto a los elogios como a las quejas.',
      },
    },
  },

  slept: {
    on: count => `Dejaste reposar ${words.count(count)} ${plural(count, { one: 'respuesta', other: 'respuestas' })}.`,
    read: author => `Leer de nuevo la de ${author || 'alguien sin nombre'}`,
  },

  empty: {
    nothing: 'Todavía no hay nada aquí.',
    waiting: 'Una respuesta copiada espera aquí hasta que una importación la muestre en el sitio.',
    done: 'Lo respondido o lo omitido llega aquí.',
    toAnswer: 'Mostrar lo que falta responder',
    planDone: 'Ese fue el plan de esta semana.',
    planDoneNote: 'Todo está respondido o resuelto. Lo demás puede esperar, o sigue cuanto quieras.',
    first: 'Trae tus reseñas.',
    firstNote:
      'Suelta un archivo exportado en cualquier parte de esta ventana. Yelp, Google, Facebook, Angi, una encuesta o una tabla simple: Evenkeel averigua cuál es y te muestra lo que leyó antes de que se guarde nada.',
    choose: 'Elegir un archivo',
    how: '¿Cómo consigo un archivo?',
    noneUrgent: 'Nada es urgente.',
    recentAnswered: 'Todas las reseñas recientes tienen respuesta.',
    allAnswered: 'Todos tienen respuesta.',
    copiedAt: time => `Copiaste la última a ${/^1(?:$|\D)/.test(time) ? 'la' : 'las'} ${time}.`,
    earlier: count =>
      `${number(count)} ${plural(count, { one: 'reseña anterior no la tiene', other: 'reseñas anteriores no la tienen' })}: son de más de medio año antes de que las trajeras.`,
    held: count => `${small(count)} ${plural(count, { one: 'respuesta retenida', other: 'respuestas retenidas' })}.`,
    seeEarlier: 'Ver las anteriores',
    followUps: 'Abrir pendientes',
    seeDone: 'Mostrar las respondidas',
    noneFits: filters =>
      filters === 1
        ? 'Ninguna reseña cumple este filtro.'
        : filters === 2
          ? 'Ninguna reseña cumple ambos filtros.'
          : `Ninguna reseña cumple los ${number(filters)} filtros.`,
    without: (filter, count) => `Sin “${filter}” hay ${number(count)}.`,
    show: count => (count === 1 ? 'Mostrar la única' : `Mostrar las ${number(count)}`),
  },
} satisfies Messages['inbox']
