import type { Messages } from '../messages'
import { locale } from './locale'
import { words } from './words'

const { capital, counted, list, number, plural } = locale
const rows = (count: number) => counted(count, { one: 'fila', other: 'filas' })
const reviews = (count: number) => (count === 1 ? 'una reseña' : `${number(count)} reseñas`)

export const imports = {
  start: {
    title: 'Suelta un archivo en cualquier parte o elige uno.',
    note: 'CSV, Excel, JSON, un ZIP o una página guardada. Evenkeel mira qué contiene y tú lo ves antes de que se guarde nada.',
    files: 'Elegir archivos',
    folder: 'Elegir una carpeta',
    noFile: 'O sin archivo',
    paste: 'Pegar reseñas',
    pasteCommand: 'Pegar reseñas de una página',
    write: 'Escribir una a mano',
    writeCommand: 'Escribir una reseña a mano',
    whereFrom: 'De dónde vienen estos archivos',
    sources: [
      {
        title: 'Google',
        how: 'takeout.google.com: elige solo Google Business Profile e importa el ZIP tal como llega.',
      },
      {
        title: 'Yelp',
        how: 'Yelp no ofrece una exportación para negocios. Copia las reseñas de tu página y pégalas aquí, guarda la página con Ctrl S (⌘ S) o usa la tabla de un servicio que las reunió.',
      },
      {
        title: 'Facebook',
        how: 'Copia las recomendaciones de tu página y pégalas aquí, o usa la tabla del servicio que las reunió. Tu propia descarga contiene solo comentarios.',
      },
      {
        title: 'Angi',
        how: 'Pégalas desde tu página, o usa la tabla de un servicio que la leyó, o tu propia lista de antiguas notas con letras.',
      },
      {
        title: 'Encuestas',
        how: 'Google Forms, SurveyMonkey y Typeform: descarga todas las respuestas como CSV.',
      },
      {
        title: 'Correos, llamadas y tarjetas',
        how: 'Cualquier tabla con una fila para cada una: di una vez qué son sus columnas y Evenkeel lo recuerda.',
      },
    ],
  },

  past: {
    title: 'Importado antes',
    when: 'Cuándo',
    files: 'Archivos',
    new: 'Nuevas',
    changed: 'Cambiadas',
    notRead: 'Sin leer',
    gone: 'Ya no están',
    links: 'Informe y deshacer',
    save: 'Guardar el informe',
    saveOf: files => `Guardar el informe de ${files}`,
    undo: 'Deshacer esta importación',
    undoOf: files => `Deshacer la importación de ${files}`,
    saved: 'Guardado.',
    undone: files => `Se deshizo la importación de ${files}.`,
    notUndone: 'Esa importación no se pudo deshacer. No se cambió nada.',
    more: (names, rest) => `${names.join(', ')} y ${number(rest)} más`,
    ask: '¿Deshacer esta importación?',
    yes: 'Deshacerla',
    no: 'Dejarla',
    goes: imported => `${number(imported)} ${plural(imported, { one: 'reseña se va', other: 'reseñas se van' })}`,
    becomes: updated =>
      `${number(updated)} ${plural(updated, { one: 'reseña vuelve', other: 'reseñas vuelven' })} a ser como antes`,
    changedNothing: 'No cambió nada que se vea.',
    workGoes: count =>
      `Tu respuesta o tus pasos se van con ${count === 1 ? 'una de ellas' : `${number(count)} de ellas`}.`,
  },

  side: {
    notSaved: 'Todavía no se guarda nada.',
    note: 'Míralo primero. También puedes deshacer una importación entera más tarde.',
    new: 'Reseñas nuevas',
    changed: 'Cambiadas desde la última vez',
    edited: 'Editadas por el cliente',
    completed: 'Ahora completas',
    answered: 'Respondidas en el sitio',
    known: 'Ya conocidas, quedan como están',
    notRead: 'Sin leer',
    rowsIn: files => (files === 1 ? 'Filas en este archivo' : `Filas en ${number(files)} archivos`),
    gone: 'Ya no están en el sitio',
    returned: 'De vuelta en el sitio',
    live: 'Tus respuestas copiadas que ya están publicadas',
    missing: 'Tus respuestas copiadas que no están en el sitio',
    counts: {
      new: count => counted(count, { one: 'nueva', other: 'nuevas' }),
      changed: count => counted(count, { one: 'cambiada', other: 'cambiadas' }),
      known: count => counted(count, { one: 'conocida', other: 'conocidas' }),
      notRead: count => `${number(count)} sin leer`,
    },
    noRows: 'Sin filas',
    checkColumns: 'Nuevo para Evenkeel: revisa las columnas',
    checkDates: title => `${title}: revisa las fechas`,
    byColumns: 'Una tabla, leída por sus columnas',
    inFull: title => `${title}, leído entero`,
  },

  bar: {
    cancelCommand: 'Cancelar la importación',
    cancel: 'Cancelar',
    addCommand: 'Añadir lo leído',
    add: (imported, updated) =>
      updated === 0
        ? `Añadir ${number(imported)}`
        : imported === 0
          ? `Actualizar ${number(updated)}`
          : `Añadir ${number(imported)}, actualizar ${number(updated)}`,
    addFirst: 'Añadir',
    keepNews: 'Guardar lo que cambió',
    done: 'Listo',
    stays: 'La lectura no sale de esta computadora.',
    joinsSample: 'Se unen al negocio de ejemplo. Sal de él en Ajustes para empezar con el tuyo.',
    reading: 'Leyendo. Todavía no se guarda nada.',
    saving: 'Guardando. Cancelar lo deshace todo.',
    failed: 'No se guardó nada.',
    nothingToAdd: 'Aquí no hay nada que añadir.',
    added: (imported, updated) =>
      updated === 0
        ? `${plural(imported, { one: 'Se añadió', other: 'Se añadieron' })} ${reviews(imported)}.`
        : imported === 0
          ? `${plural(updated, { one: 'Se actualizó', other: 'Se actualizaron' })} ${reviews(updated)}.`
          : `${number(imported)} añadidas, ${number(updated)} actualizadas.`,
    nothingNew: 'Nada nuevo.',
    allKnown: 'Nada nuevo. Todo se conocía ya.',
    gone: count => `${capital(reviews(count))} ya no ${plural(count, { one: 'está', other: 'están' })} en el sitio.`,
  },

  progress: {
    reading: 'Leyendo',
    readingTitle: 'Leyendo.',
    savingTitle: 'Guardando.',
    saving: 'Guardando',
    firstRows: 'Mirando las primeras filas.',
    backup: 'Primero se guarda una copia de seguridad.',
    rows,
    rate: count => `${number(count)} por segundo`,
    almost: 'casi listo',
    seconds: count => `quedan unos ${number(count)} segundos`,
    minutes: count => (count === 1 ? 'queda un minuto, más o menos' : `quedan unos ${number(count)} minutos`),
  },

  failed: {
    title: 'La importación se detuvo.',
    note: 'No se guardó nada y tus archivos están como estaban. Elígelos de nuevo para intentarlo otra vez.',
    previewGone: 'Lo leído ya no está, porque otra ventana miró otros archivos.',
  },

  file: {
    again: 'Leyéndolo de nuevo.',
    onePart: 'Leído de',
    parts: 'Leído de estas partes:',
    part: (name, count) => `${name} (${number(count)})`,
    remember: 'Recordar estas columnas para el próximo archivo de este tipo',
    delimiters: { comma: 'comas', semicolon: 'puntos y comas', tab: 'tabuladores', bar: 'barras' },
    partedBy: delimiter => `separado por “${delimiter}”`,
    plainText: encoding => `texto simple en ${encoding}`,
    sheet: 'una hoja de cálculo',
    hasNames: 'la primera fila tiene los nombres',
    noNames: 'ninguna fila tiene nombres',
  },

  dates: {
    title: '¿Qué va primero en las fechas?',
    answered: 'Como dijiste. Se recuerda para el próximo archivo de este tipo.',
    open: (examples, order) =>
      `Nada en el archivo lo muestra: ${examples.join(', ')}. Por ahora se toma primero el ${order === 'day-first' ? 'día' : 'mes'}.`,
    orders: { 'month-first': 'El mes', 'day-first': 'El día' },
    reads: (order, example, day) => `${order}: ${example} es ${day.charAt(0).toLowerCase()}${day.slice(1)}`,
  },

  columns: {
    title: '¿Qué hay en cada columna?',
    titleOf: part => `¿Qué hay en cada columna de ${part}?`,
    inFile: 'En tu archivo',
    samples: 'Los primeros valores',
    readAs: 'Evenkeel lo lee como',
    unnamed: place => `Columna ${place}`,
    is: name => `${name} es`,
    allRows: 'Todas las filas',
    where: 'Dónde lo dijeron los clientes',
    allFrom: 'Todas las filas vienen de',
    asFile: 'Como dice el archivo',
    empty: '(vacío)',
    private: 'Privado, y aquí no hace falta para responder.',
    choices: {
      text: 'Texto de la reseña',
      rating: 'Estrellas, de 1 a 5',
      score: 'Otra puntuación, junto a la calificación',
      date: 'Fecha',
      'date:day-first': 'Fecha, primero el día',
      'date:month-first': 'Fecha, primero el mes',
      time: 'Hora',
      author: 'Autor',
      title: 'Título de la reseña',
      platform: 'Sitio',
      url: 'Enlace a la reseña',
      id: 'Número de la reseña',
      'owner-reply': 'Tu respuesta',
      'owner-reply-date': 'Fecha de tu respuesta',
      ignore: 'No usar',
    },
    points: max => `Puntos, hasta ${number(max)}`,
  },

  first: {
    title: 'Así se verá',
    one: row => `Fila ${number(row)}, así se verá`,
    several: 'Las primeras filas, así se verán',
    nobody: 'Sin nombre',
    replied: 'Tu respuesta está en el sitio.',
  },

  gone: {
    label: 'Ya no están en el sitio',
    title: count => `${capital(reviews(count))} ya no ${plural(count, { one: 'está', other: 'están' })} en el sitio`,
    note: count =>
      plural(count, {
        one: 'Un archivo anterior la tenía, y este es una lista completa sin ella. Se queda aquí, marcada.',
        other: 'Un archivo anterior las tenía, y este es una lista completa sin ellas. Se quedan aquí, marcadas.',
      }),
    more: count => `Y ${number(count)} más.`,
  },

  missing: {
    nobody: 'alguien sin nombre',
    more: count => `${number(count)} más`,
    said: (count, names) =>
      count === 1
        ? `Una respuesta que copiaste no está en el sitio: a ${list(names)}. Pégala allí otra vez.`
        : `${capital(words.count(count))} respuestas que copiaste no están en el sitio: a ${list(names)}. Pégalas allí otra vez.`,
  },

  rejected: {
    title: count => `Sin leer: ${count === 1 ? 'una fila' : `${number(count)} filas`}`,
    row: 'Fila',
    why: 'Por qué',
    all: 'Mostrar todas',
    save: 'Guardar estas filas en un archivo para corregirlas',
    saved: 'Guardado. Corrige allí las filas e impórtalas como cualquier archivo.',
    fileName: 'filas-sin-leer.csv',
  },

  csv: {
    reportName: 'informe-de-importacion.csv',
    file: 'Archivo',
    row: 'Fila',
    because: 'No se leyó porque',
    there: 'Lo que está ahí',
    rows: 'Filas',
    new: 'Nuevas',
    changed: 'Cambiadas',
    edited: 'Editadas por el cliente',
    completed: 'Ahora completas',
    answered: 'Respondidas en el sitio',
    known: 'Ya conocidas',
    notRead: 'Sin leer',
    gone: 'Ya no están en el sitio',
    toKnow: 'Para saber',
  },
} satisfies Messages['imports']
