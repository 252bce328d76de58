import type { UrgencyId } from '../../../../shared/models/assessment'
import type { UrgencyWords } from '../../rule-words'

/** What cannot wait: what it is, why it cannot, and what may be said in public. */
export const urgencyWords: Readonly<Record<UrgencyId, UrgencyWords>> = {
  'gas-fire': {
    title: 'Gas, monóxido de carbono, fuego o peligro eléctrico',
    why: 'Puede que todavía haya personas en peligro. Llama antes de escribir nada, también si esta vez salió bien por suerte.',
    publicReply: 'Espera. A lo sumo, una línea breve: que estás llamando ahora mismo, con tu número.',
  },
  violence: {
    title: 'Una amenaza de violencia, o una agresión',
    why: 'Vaya en serio o no, va antes que cualquier respuesta: el personal debe saberlo y las palabras deben conservarse.',
    publicReply: 'Por lo general, ninguna.',
  },
  'self-harm': {
    title: 'Alguien podría estar a punto de hacerse daño',
    why: 'Una vida va antes que la reseña. Toma las palabras como están; no hace falta estar seguro.',
    publicReply: 'Una línea amable con una línea de ayuda, o ninguna.',
  },
  allergy: {
    title: 'Una reacción alérgica, o un alérgeno pese a la advertencia',
    why: 'Una reacción puede volver y hoy puede haber otros en riesgo. Llama antes de escribir nada.',
    publicReply:
      'Espera. Preocupación por la persona y tu línea directa; ninguna causa, ninguna negación, ningún detalle de salud.',
  },
  'food-illness': {
    title: 'Enfermedad después de comer, o algo en la comida',
    why: 'Otros pueden comer hoy lo mismo. Averigua qué fue; no juzgues la causa.',
    publicReply: 'Espera. Preocupación y tu línea directa; ninguna causa, ninguna negación, nada médico.',
  },
  injury: {
    title: 'Alguien resultó herido',
    why: 'Primero, cuidar de la persona; lo que escribas en público puede usarse después.',
    publicReply: 'Espera. Solo preocupación: ninguna causa, ninguna culpa, ninguna negación, ninguna promesa de pago.',
  },
  'unsafe-work': {
    title: 'Un trabajo que quedó en estado peligroso',
    why: 'Puede que siga en uso. Decir que dejen de usarlo es lo único que puede decirse en público.',
    publicReply:
      'Puede decirse “Deja de usarlo hasta que lo hayamos revisado”: la seguridad va antes que la imagen. Nada sobre la causa.',
  },
  'product-hazard': {
    title: 'Un producto que es peligroso',
    why: 'Otros compraron lo mismo. Quien vende puede tener el deber de avisar en 24 horas.',
    publicReply: 'Espera. Preocupación y tu línea directa.',
  },
  harassment: {
    title: 'Acoso o agresión',
    why: 'Alguien se sintió inseguro con tu gente o en tu local. Tómalo en serio antes de saber más.',
    publicReply: 'Espera. Serio y breve; nunca un nombre, nunca “nuestro personal jamás haría eso”.',
  },
  discrimination: {
    title: 'Peor trato por ser quien es',
    why: 'Una acusación seria, y por ella te juzga quien lee. Responde quien es dueño, no la persona nombrada.',
    publicReply: 'Serio: nadie debería irse sintiéndose así, y lo estás revisando en persona. Sin discutir motivos.',
  },
  vulnerable: {
    title: 'Un niño, una persona mayor o con discapacidad, o un animal sufrió daño o estuvo en peligro',
    why: 'No pueden hablar por sí mismos, y puede haber un deber de avisar hoy.',
    publicReply: 'Espera. Sin nombres, sin edades, sin datos de salud.',
  },
  legal: {
    title: 'Un abogado, una autoridad o la prensa',
    why: 'Desde aquí, todo lo que escribas puede leerlo otra persona. Responde despacio, conserva todo.',
    publicReply: 'Espera. Una línea neutral o silencio.',
  },
  'data-fraud': {
    title: 'Fraude con tarjeta, o datos privados en malas manos',
    why: 'Puede haber más de un cliente afectado, y los avisos suelen vencer en un día.',
    publicReply: 'Espera. “Llámanos y no publiques detalles.”',
  },
  theft: {
    title: 'Se dice que robaron algo',
    why: 'Las grabaciones se borran y la memoria se pierde en pocos días. Escucha, busca, no acuses a nadie.',
    publicReply: 'Breve: quieres revisarlo, que te llamen. Ninguna acusación, ni hacia un lado ni hacia el otro.',
  },
  extortion: {
    title: 'Exigen dinero o productos por la reseña',
    why: 'No pagues, no negocies, no respondas todavía: los sitios actúan cuando hay pruebas de la exigencia.',
    publicReply: 'Ninguna hasta que esté documentado; después, una línea neutral.',
  },
  stranded: {
    title: 'Sin salida ahora, o un evento en pocos días',
    why: 'Hoy todavía puedes hacer algo; la próxima semana solo queda una disculpa.',
    publicReply: 'Breve: “Te llamo ahora mismo.”',
  },
  spreading: {
    title: 'La queja se está difundiendo',
    why: 'Cuentan las horas, y también una sola voz serena. Primero los hechos.',
    publicReply: 'Una nota serena, sin discutir.',
  },
  leaving: {
    title: 'Un cliente está a punto de irse',
    why: 'Una llamada en un día conserva a algunos; una respuesta pública sola conserva a pocos.',
    publicReply: 'Invita a hablar; la solución es para el teléfono.',
  },
  ignored: {
    title: 'Lo intentó una y otra vez, y nadie responde',
    why: 'La queja es el silencio: una llamada lo termina.',
    publicReply: 'Reconoce el silencio en una línea y da un número donde sí contestan.',
  },
}
