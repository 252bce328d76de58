import type { Messages } from '../messages'
import { locale } from './locale'

const { counted, number, plural } = locale
const reviews = (count: number) => (count === 1 ? 'Una reseña' : `${number(count)} reseñas`)

/** What reading says of rows, files and columns. */
export const importTexts = {
  'no-content': 'Sin texto ni calificación. No hay nada que responder.',
  'summary-row': 'Un promedio, no una reseña.',
  'repeated-header': 'Los nombres de las columnas otra vez, no una reseña.',
  'column-count': 'Esta fila tiene otras columnas que las demás, así que sus celdas no se pueden distinguir.',
  'cut-off': 'El archivo termina en medio de esta.',
  'not-json': 'Esta línea no se puede leer. Puede estar cortada o dañada.',
  'written-by-the-business': 'Escrita por ti, no por un cliente.',
  'not-reviews': 'No es una reseña.',
  'bad-date': 'La fecha no se puede leer.',
  'bad-rating': 'La calificación no se puede leer.',
  'breaks-off': row => `Este archivo se corta en la fila ${row}. Las filas anteriores (${row - 1}) se pueden leer.`,
  'still-to-come': date => `${date} todavía no ha llegado.`,
  'no-such-month': (date, month) => `${date} no es un día. No existe el mes ${month}.`,
  'month-zero': date => `${date} no es un día. No existe el mes 0.`,
  'day-zero': date => `${date} no es un día. No existe el día 0.`,
  'month-has': (date, month, days) =>
    `${date} no es un día. ${locale.capital(locale.month(`2024-${String(month).padStart(2, '0')}`, 'name'))} tiene ${days}.`,
  'above-scale': (score, top) => `La puntuación ${score} pasa de ${top}.`,

  'empty-file': 'Este archivo está vacío.',
  'empty-workbook': 'Este libro está vacío.',
  'no-rows': 'Este archivo tiene nombres de columnas y ninguna fila. Todavía no ha respondido nadie.',
  'no-reviews-in-file': 'No se encontraron reseñas en este archivo.',
  'no-reviews-in-here': 'Aquí no se encontraron reseñas.',
  'plain-text': 'Esto es texto simple. No se encontraron reseñas en él.',
  'web-page': 'Esto es una página web. No se encontraron reseñas en ella.',
  picture: 'Esto es una imagen u otro archivo sin palabras. No se encontraron reseñas en él.',
  'other-table': 'Este archivo no contiene reseñas: nada en él parece escrito por clientes.',
  'login-page': 'Esta es una página de acceso: quien la guardó no había iniciado sesión. No contiene reseñas.',
  'too-deep': 'Este archivo tiene más niveles que cualquier reseña. No se leyó.',
  'archives-in-archives':
    'Aquí hay archivos comprimidos dentro de otros, más que en cualquier exportación. Descomprímelo primero.',
  'zip-bomb': 'Este archivo comprimido contiene mucho más de lo que ocuparían unas reseñas. No se abrió.',
  'damaged-archive': 'Este archivo comprimido está dañado y no se puede abrir.',
  'large-page': 'Esta página es demasiado grande para leerla.',
  'large-workbook': 'Este libro es demasiado grande. Guarda su hoja como CSV e importa eso.',
  'pages-you-recommended': 'Son páginas que tú recomendaste, no reseñas de tu negocio.',
  'posts-of-yours': 'Son tus propias publicaciones, no reseñas.',
  'reviews-you-wrote':
    'Son reseñas que tú escribiste sobre otros. Las de tu negocio están en Takeout, en “Google Business Profile”.',

  'left-out': why => `No se incluyó: ${why}`,
  'end-missing': 'Falta el final de este archivo. Se leyó lo que hay antes.',
  'old-encoding': 'Este archivo tiene una codificación antigua de Windows. Revisa que nombres como José se vean bien.',
  'damaged-letters': 'Algunas letras de este archivo están dañadas y no se pueden leer.',
  'one-page': 'Este archivo es una página de varias. Las otras páginas tienen más reseñas.',
  comments: 'Son comentarios, no reseñas: no tienen calificación.',
  beginnings: (count, total) =>
    `Son ${number(count)} de ${number(total)} reseñas, y solo sus comienzos. Yelp no da más por esta vía.`,
  gone: count =>
    `${reviews(count)} de un archivo anterior ya no ${plural(count, { one: 'está', other: 'están' })} en el sitio: este trae las demás sin ${plural(count, { one: 'ella', other: 'ellas' })}.`,
  'not-in-part': count =>
    `${reviews(count)} que tienes de antes no ${plural(count, { one: 'está', other: 'están' })} en este archivo. Parece una parte de la lista, así que nada se marca como retirado.`,
  'only-good-stars': count =>
    `Las ${number(count)} calificaciones son de 4 o 5 estrellas. Este archivo puede ser una selección.`,
  'only-good': count => `Las ${number(count)} calificaciones son buenas. Este archivo puede ser una selección.`,
  'made-up-times':
    'Quien reunió las reseñas inventó la hora de la mayoría a partir de “hace 2 semanas” y similares. Evenkeel no guarda más de lo que es cierto.',
  'rough-dates':
    'La mayoría de las fechas se contaron hacia atrás desde el día de la captura (“hace 2 semanas”), así que son aproximadas.',
  'cut-texts': count =>
    `${counted(count, { one: 'texto está cortado', other: 'textos están cortados' })} donde el sitio dice “más”. Un archivo más completo ${plural(count, { one: 'lo', other: 'los' })} completará.`,
  'same-length': (count, letters) =>
    `${number(count)} textos tienen exactamente ${number(letters)} letras. Parecen cortados por el programa que escribió el archivo.`,
  'full-sheet': 'Este archivo tiene tantas filas como caben en una hoja de cálculo. Puede faltar el resto.',
  'date-ambiguous': 'Nada en este archivo muestra si va primero el día o el mes. Revisa algunas fechas.',
  'text-shortened': 'Se acortó un texto muy largo.',
  'mojibake-repaired': 'Se corrigieron letras que otro programa había estropeado. Revisa nombres como José.',
  'rating-unread': 'Algunas calificaciones no se pudieron leer. Esas reseñas se guardan sin ella.',
  'date-unread': 'Algunas fechas no se pudieron leer. Esas reseñas se guardan sin ella.',

  order: (order, example) => `Primero el ${order === 'day-first' ? 'día' : 'mes'}, como en ${example}.`,
  'mixed-order': (order, example) =>
    `Primero el ${order === 'day-first' ? 'día' : 'mes'}, como en ${example}. Algunas fechas están al revés.`,
  'open-order': 'Revisa arriba qué va primero.',
  'one-above': (score, top) => `Una de ellas dice ${score}, que pasa de ${top}. Esa fila no se lee.`,
  'another-scale': (highest, top) =>
    `La más alta es ${highest}, así que se lee como una puntuación sobre ${top}, no como estrellas.`,
} satisfies Messages['importTexts']
