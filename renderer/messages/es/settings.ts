import type { Messages } from '../messages'
import { locale } from './locale'

export const settings = {
  title: 'Ajustes',
  keep: 'Guardar',
  remove: 'Quitar',
  removeOne: what => `Quitar: ${what}`,
  forget: 'Olvidar',

  business: {
    title: 'Tu negocio',
    note: 'Los borradores no dicen nada de ti que no esté en esta página.',
    name: 'Nombre',
    trade: 'Oficio',
    phone: 'Teléfono público',
    email: 'Correo público',
    signature: 'Cómo se firman las respuestas',
    signatureNote: 'Un nombre y un cargo, como “Tess, dueña”.',
    tone: 'Tono',
    tones: { warm: 'Cálido y sencillo', plain: 'Sencillo y breve', formal: 'Formal' },
    staff: 'Personal, por su nombre de pila',
    staffNote: 'Para que un nombre en una respuesta se reconozca como lo que es.',
    timeZone: 'Zona horaria',
    regulated: 'Ni siquiera podemos confirmar que alguien es cliente',
    regulatedNote: 'Salud, derecho, finanzas, escuelas y similares. En caso de duda, déjalo activado.',
  },

  facts: {
    title: 'Lo que es cierto de nosotros',
    add: 'Añadir un hecho',
    text: 'Una frase que puede ir en una respuesta',
    example: 'Repetimos cualquier plato que no salga bien.',
    theme: 'Dónde encaja',
    none: 'Nada todavía. Una frase cierta hace creíble una respuesta.',
  },

  fixes: {
    title: 'Lo que cambiamos',
    add: 'Añadir una mejora',
    text: 'Qué cambió, como sigue a “nosotros”',
    example: 'pusimos un segundo repartidor los sábados',
    theme: 'De qué se trata',
    since: 'Desde',
    themeSince: (theme, day) => `${theme}, desde el ${day}.`,
    see: 'Ver',
    none: 'Nada todavía. Un cambio es la verdadera respuesta.',
  },

  answerTimes: {
    title: 'Plazos de respuesta',
    titleInBusiness: 'Plazos de respuesta que te propones',
    note: 'La mayoría espera una respuesta en dos días. Lo urgente no puede esperar tanto.',
    tiers: { 0: 'Actuar en menos de una hora', 1: 'Hoy', 2: 'En dos días', 3: 'Todo lo demás' },
    hours: hours => locale.counted(hours, { one: 'hora', other: 'horas' }),
    days: days => locale.counted(days, { one: 'día', other: 'días' }),
  },

  snippets: {
    title: 'Frases guardadas',
    note: 'Frases tuyas para copiar en una respuesta. La revisión las lee como todo lo demás.',
    name: 'Nombre de la frase',
    nameExample: 'Estacionamiento',
    text: 'Texto de la frase',
    textExample: 'Hay estacionamiento gratis detrás de la biblioteca, a dos minutos a pie.',
    keep: 'Guardar la frase',
  },

  presets: {
    title: 'Formatos de importación',
    note: 'Tablas cuyas columnas confirmaste una vez. El próximo archivo del mismo tipo se lee solo.',
    datesOnly: 'Las fechas de un tipo de archivo',
    columns: count => locale.counted(count, { one: 'columna', other: 'columnas' }),
    dayFirst: 'primero el día',
    monthFirst: 'primero el mes',
    none: 'Ninguno todavía. Importa una tabla tuya y quedará recordada aquí.',
    earlier: 'Importaciones anteriores',
  },

  corrections: {
    title: 'Correcciones',
    note: 'Señales que descartaste o añadiste. Se mantienen cuando se importa de nuevo la misma reseña.',
    dismissed: signal => `Descartada: ${signal}`,
    added: signal => `Añadida: ${signal}`,
    forgotten: 'Corrección olvidada.',
    none: 'Ninguna. Cuando una señal esté mal, dilo en la reseña.',
  },

  backups: {
    title: 'Copias de seguridad',
    note: 'Un archivo lo contiene todo: reseñas, respuestas, pasos, ajustes.',
    passphrase: 'Contraseña',
    passphraseNote:
      'Sin ella, cualquiera que tenga el archivo puede leerlo. Una contraseña perdida no se puede recuperar.',
    save: 'Guardar una copia',
    saved: 'Guardada. Conserva el archivo en un lugar seguro.',
    restoreFile: 'Restaurar desde un archivo',
    fileToRestore: 'Copia para restaurar',
    needsPassphrase: 'Esta copia está cifrada. Escribe su contraseña arriba y elígela de nuevo.',
    keptByItself: 'Guardadas automáticamente',
    reasons: { import: 'antes de una importación', restore: 'antes de restaurar', migration: 'antes de actualizar' },
    reasonAndSize: (reason, kilobytes) => `${reason}, ${locale.number(kilobytes)} KB`,
    restore: 'Restaurar',
    none: 'Ninguna todavía. Se guarda una antes de cada importación.',
    deleteAll: 'Borrar todo',
    deleteNote: 'Cada reseña, respuesta y ajuste de esta computadora, también las copias guardadas automáticamente.',
    askDelete: '¿Borrar todo?',
    askDeleteNote: 'No se puede deshacer. Evenkeel empieza como si nunca se hubiera usado.',
    askReplace: name => `¿Reemplazar todo con ${name}?`,
    thisBackup: 'esta copia',
    askReplaceNote: 'Lo que hay ahora se guarda antes como copia.',
    replace: 'Reemplazar',
    keepAll: 'Dejar todo como está',
    problems: {
      'not-ours': 'Este archivo no es una copia de Evenkeel.',
      newer: 'Esta copia se hizo con una versión más nueva de Evenkeel. No se cambió nada.',
      'broken-off': 'Esta copia se corta antes del final. No se cambió nada.',
      damaged: 'Esta copia está dañada. No se cambió nada.',
      'unknown-table': 'Esta copia contiene algo que Evenkeel no conoce. No se cambió nada.',
      'unreadable-review': 'Esta copia contiene una reseña que no se puede leer. No se cambió nada.',
      'wrong-passphrase': 'Esa contraseña no abre esta copia.',
    },
    damagedInLine: line => `Esta copia está dañada en la línea ${line}. No se cambió nada.`,
    notRestored: 'La copia no se pudo restaurar. No se cambió nada.',
  },

  appearance: {
    title: 'Apariencia',
    theme: 'Claro u oscuro',
    themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    themeNote: 'El tamaño de letra, el contraste y el movimiento siguen los ajustes de tu sistema.',
    language: 'Idioma',
    likeComputer: 'El mismo de la computadora',
    languageNote: 'De Evenkeel mismo. Las reseñas y las respuestas quedan en el idioma en que se escribieron.',
  },

  about: {
    title: 'Acerca de Evenkeel',
    version: (version, runtime) => `Versión ${version}, funcionando en ${runtime}.`,
    promise:
      'Nada sale nunca de esta computadora: sin cuenta, sin servidor, sin estadísticas. Tú copias la respuesta y la publicas.',
    sources:
      'Las reglas vienen de los textos de los propios sitios, de la ley y de la investigación; cada una nombra su fuente y el día en que se leyó. Nada de esto es asesoría legal.',
  },
} satisfies Messages['settings']
