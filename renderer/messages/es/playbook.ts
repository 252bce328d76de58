import type { Messages } from '../messages'
import { locale } from './locale'

export const playbook = {
  title: 'Guía',
  rules: 'Reglas',
  groups: {
    block: 'Hay que cambiarlo',
    warn: 'Conviene cambiarlo',
    suggest: 'Un detalle',
    urgent: 'Lo que no puede esperar',
    fairness: 'Revisar primero',
  },
  rule: {
    notLikeThis: 'Así no',
    likeThis: 'Así sí',
    shows: 'Palabras que lo muestran',
    closeBut: 'Parecido, pero no lo es',
    inPublic: 'En público:',
    mayMean: 'Lo que puede significar en realidad',
    check: 'Qué revisar',
    stillHelps: 'Qué puede ayudar de todos modos',
    odds: 'Con qué frecuencia actúa un sitio',
    source: (titles, readOn) =>
      `De ${titles.join('; ')}${readOn === undefined ? '' : `, leído el ${locale.day(readOn, 'day-year')}`}.`,
    ownContact: 'Tu propio teléfono, correo y dirección públicos nunca se marcan.',
    noAdvice: 'Esto no es asesoría legal.',
  },
  practice: {
    title: 'Práctica',
    which: (at, all, about) => `${at} de ${all} · una reseña inventada de ${about}`,
    about: {
      late: 'una pizzería',
      bike: 'una tienda de bicicletas',
      dentist: 'un consultorio dental',
      policy: 'una peluquería',
      insult: 'un plomero',
      praise: 'una panadería',
    },
    reply: 'Tu respuesta de práctica',
    begin: 'Escribe una respuesta. La revisión marca lo que no debe quedar ahí.',
    nothing: 'Nada que cambiar. Podrías publicarla.',
    next: 'Siguiente',
  },
  voice: {
    title: 'Tu voz',
    note: 'Los borradores pueden empezar y terminar como tus propias respuestas. Se aprende en esta computadora, de las respuestas que aprobaste.',
    use: 'Escribir los borradores con mi voz',
    greeting: 'Saludo',
    greetingNote: '… ocupa el lugar del nombre de pila que muestra el sitio.',
    signOff: 'Despedida',
    signOffNote: 'La línea antes de tu firma.',
    length: 'Largo habitual en palabras',
    lengthNote: 'Los borradores se acercan a él cuando la reseña lo permite.',
    reply: 'Aquí va la respuesta.',
    takeOver: 'Adoptar lo aprendido',
    tooFew: 'Hacen falta tres respuestas aprobadas para ver una costumbre.',
    learned: (replies, greeting, signOff, length) =>
      `Tus últimas ${replies} respuestas muestran ${locale.list([
        greeting === '' ? 'ningún saludo habitual' : `“${greeting}” al principio`,
        signOff === '' ? 'ninguna despedida habitual' : `“${signOff}” al final`,
        `unas ${length} palabras`,
      ])}.`,
  },
} satisfies Messages['playbook']
