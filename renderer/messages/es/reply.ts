import type { Platform } from '../../../shared/models/review'
import type { Messages } from '../messages'
import { locale } from './locale'
import { words } from './words'

const { number, counted, plural } = locale

const direct: Partial<Record<Platform, string>> = {
  email: 'Envíala por correo.',
  phone: 'Dila por teléfono, con tus propias palabras.',
  survey: 'Envíala al cliente.',
  chat: 'Envíala en el chat.',
}

const units = { bytes: 'bytes', characters: 'caracteres' }

const wordCount = (count: number) => counted(count, { one: 'palabra', other: 'palabras' })
const steps = (count: number) => (count === 1 ? 'Un paso' : `${locale.capital(words.count(count))} pasos`)

export const reply = {
  title: 'Tu respuesta',
  titleWithSteps: 'Primeros pasos y respuesta',
  tabs: {
    title: 'Textos para esta reseña',
    steps: 'Pasos',
    public: 'Respuesta pública',
    publicShort: 'Respuesta',
    held: ', retenida',
    private: 'Mensaje',
    privateShort: 'Mensaje',
    note: 'Nota',
    noteShort: 'Nota',
    settled: (settled, all) => `${settled} de ${all}`,
  },
  heldHint: 'La respuesta está escrita y retenida. Se abre después del primer paso.',

  paste: platform =>
    direct[platform] ??
    (platform === 'website' || platform === 'other'
      ? 'Pégala donde está la reseña.'
      : `Pégala en ${words.platforms[platform]}.`),
  importShows: 'La próxima importación muestra si está ahí.',

  bar: {
    skipped: 'Omitiste esta.',
    held: 'Retienes esta respuesta. Sigue en Pendientes.',
    nothing: 'Todavía no hay nada escrito.',
    mustChange: count =>
      count === 1 ? 'Primero hay que cambiar una cosa.' : `Primero hay que cambiar ${words.count(count)} cosas.`,
    sayWhether: count =>
      `Di primero si ${plural(count, { one: 'es cierta una frase', other: `son ciertas ${words.count(count)} frases` })}.`,
    approved: at => (at === undefined ? 'Aprobada.' : `Aprobada, ${at}.`),
    copied: at => (at === undefined ? 'Copiada.' : `Copiada, ${at}.`),
    stillEarlier: site => `${site} todavía muestra tu respuesta anterior.`,
    stands: site => `Tu respuesta está en ${site}.`,
    asked: site => `Pediste a ${site} que mire esta reseña.`,
    clear: 'Nada lo impide.',
    bringBack: 'Recuperarla',
    approve: 'Aprobar',
    copy: 'Copiar y seguir',
  },

  goal: { title: 'Objetivo', of: goal => `Objetivo: ${goal}`, label: 'Objetivo de la respuesta' },
  another: {
    wording: 'Otra redacción',
    newGoal: 'Lo mismo con el nuevo objetivo',
    version: 'Una versión anterior',
    use: 'Usar esta',
    yet: 'Otra más',
    keep: 'Quedarme con la mía',
    taken: 'Queda la otra redacción. La tuya se guarda como versión.',
  },
  versions: {
    title: count => (count === 1 ? 'Una versión anterior' : `${number(count)} versiones anteriores`),
    draft: 'Borrador',
    own: 'Tuya',
    by: (who, when) => `${who}, ${when}`,
    show: 'Ver',
  },
  meter: {
    within: (count, site) => `${wordCount(count)} · muy por debajo del límite de ${site}`,
    left: (count, left, unit, site) => `${wordCount(count)} · quedan ${number(left)} ${units[unit]} en ${site}`,
    over: (count, over, unit, site) =>
      `${wordCount(count)} · ${number(over)} ${units[unit]} por encima del límite de ${site}`,
    likeLast: 'Muy parecida a tu última respuesta',
    likeOne: 'Muy parecida a una de tus últimas respuestas',
    unlike: count =>
      count === 1 ? 'Distinta de tu última respuesta' : `Distinta de tus últimas ${words.count(count)} respuestas`,
  },
  ledger: {
    facts: 'Hechos usados',
    noFacts: 'Ninguno. No se afirma nada.',
    more: 'Se podría decir más con',
    leftOut: 'Dejado fuera a propósito',
    nothingPrivate: 'Nada privado en esta reseña.',
    since: (fix, day) => `${fix}, desde ${/^\d/.test(day) ? `el ${day}` : day}`,
  },
  heat: {
    title: 'Esto se escribió con enojo.',
    note: 'Puede que tengas razón, y aun así quien lee se pone del lado de quien guarda la calma.',
    sleep: 'Consultarlo con la almohada',
  },
  claims: {
    title: '¿Es cierto esto?',
    note: 'Quien lee te tomará la palabra.',
    yes: 'Sí, lo es',
    change: 'Cambiarlo',
  },

  steps: {
    settled: 'Los primeros pasos están resueltos.',
    peopleFirst: open => `Primero las personas. ${steps(open)} antes de escribir nada.`,
    left: open => (open === 1 ? 'Queda un paso.' : `Quedan ${words.count(open)} pasos.`),
    noPost: 'Aquí no se debe publicar nada',
    noPostSentence: 'Aquí no se debe publicar nada.',
    held: 'La respuesta está escrita y retenida',
    useNow: 'Usarla ahora',
    useNowNoNumber: '¿Sin número? Usarla ahora',
    say: 'Di',
    ask: 'Pregunta',
    leaveOut: 'Deja fuera',
    isDone: 'Hecho.',
    isLeftOut: 'Omitido, por ti.',
    done: 'Hecho',
    called: 'Ya llamé',
    openAgain: 'Abrir de nuevo',
    notesOn: step => `Notas sobre: ${step}`,
    callNotes: 'Notas de la llamada. Quedan en esta computadora.',
    notes: 'Notas. Quedan en esta computadora.',
    nothingPosted: 'Aquí no se publica nada. Los pasos abiertos quedan en Pendientes.',
    opensAfter: 'La respuesta se abre después del paso 1. Hasta entonces queda en Pendientes.',
    open: 'La respuesta está abierta. Los pasos que quedan siguen en Pendientes.',
    goToReply: 'Ir a la respuesta',
  },
  private: {
    label: 'Mensaje privado',
    hint: 'Va solo a este cliente, por correo, mensaje o teléfono. Aquí puedes pedir detalles.',
    bar: 'Envíalo solo al cliente, nunca en el sitio.',
    copy: 'Copiar el mensaje',
  },
  note: {
    label: 'Nota interna',
    hint: 'Lo que quedó fuera de lo público, y por qué. Queda en esta computadora.',
    bar: 'Se guarda mientras escribes.',
  },
  vent: {
    open: 'Desahogo',
    openMore: ' primero',
    title: 'Se queda aquí',
    hint: 'Escribe lo que quisieras decir. Nada de este cuadro se copia nunca ni se usa en una respuesta.',
    label: 'Desahógate aquí primero, queda en esta computadora',
    worth: 'Lo que quizá valga la pena guardar',
    putIntoNote: 'Ponerlo en la nota',
    bar: 'Nada de este cuadro se copia nunca.',
    back: 'Volver a la respuesta',
  },
  snippets: {
    command: 'Insertar una frase guardada',
    none: 'Todavía no tienes frases guardadas. Están en Ajustes.',
  },

  commands: {
    edit: 'Editar la respuesta',
    skip: 'Omitir esta reseña',
    hold: 'Retener la respuesta, o abrirla de nuevo',
    steps: ['Primer paso hecho', 'Segundo paso hecho', 'Tercer paso hecho'],
    mend: 'Poner la siguiente redacción más segura',
    forSelected: 'La tecla es para las reseñas elegidas.',
    afterStep: 'La respuesta se abre después del paso 1.',
    noStep: 'Esta reseña no tiene ese paso.',
    noMend: 'No hay una redacción más segura que poner.',
  },

  said: {
    failed: 'Eso no funcionó.',
    notYet: 'La respuesta aún no está en la pantalla. Pulsa la tecla otra vez.',
    notSaved: 'No se pudo guardar. Tu texto sigue aquí.',
    heldBringBack: 'Retienes esta respuesta. Recupérala primero.',
    skippedBringBack: 'Omitiste esta. Recupérala primero.',
    mustChange: 'Primero hay que cambiar algo. No se copió nada.',
    sayWhether: 'Di primero si es cierto lo que hiciste. No se copió nada.',
    promises: count =>
      count === 1 ? 'Una promesa pasó a Pendientes.' : `${number(count)} promesas pasaron a Pendientes.`,
    copied: 'Copiada.',
    skipped: 'Omitida.',
    next: name => `Sigue: ${name.endsWith('.') ? name : `${name}.`}`,
    approved: 'Aprobada.',
    copiedPrivate: 'Copiado. Va solo a este cliente.',
    openAgain: 'La respuesta está abierta de nuevo.',
    held: 'Retenida. Espera en Pendientes.',
    back: 'Está de nuevo entre las abiertas.',
    slept: 'Retenida. Léela de nuevo mañana por la mañana.',
    stepOpen: 'El paso está abierto de nuevo.',
    stepWaived: 'La respuesta está abierta. Los pasos quedan en Pendientes.',
    stepOpens: 'Hecho. La respuesta ya está abierta.',
    stepDone: 'Hecho.',
  },
} satisfies Messages['reply']
