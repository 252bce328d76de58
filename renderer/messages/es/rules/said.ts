/** What the quality, the staff, … are called in the question for a change, English and Spanish. */
const changedAbout = [
  ['the quality', 'la calidad'],
  ['how people are treated', 'el trato a las personas'],
  ['the waiting', 'la espera'],
  ['the prices', 'los precios'],
  ['bills and refunds', 'las cuentas y los reembolsos'],
  ['cleanliness', 'la limpieza'],
  ['mistakes in orders', 'los errores en los pedidos'],
  ['answering calls and messages', 'contestar llamadas y mensajes'],
  ['what is on hand and when you are open', 'lo que hay disponible y cuándo abres'],
  ['handling things with care', 'el cuidado con las cosas'],
  ['safety', 'la seguridad'],
  ['the place itself', 'el lugar mismo'],
  ['deliveries', 'las entregas'],
  ['this rule', 'esta norma'],
] as const

const changed = changedAbout.map(([english, spanish]) => [
  `Has anything changed about ${english} since this review? A fix in your profile can stand in the reply.`,
  `¿Ha cambiado algo en ${spanish} desde esta reseña? Una mejora de tu perfil puede ir en la respuesta.`,
])

/** Sentences that stand beside a draft or a finding, by what they say in English: they have no id of their own. */
export const saidWords: Readonly<Record<string, string>> = {
  // Reasons that a rule gives for some of its words only.
  'An "if" says that maybe nothing happened.': 'Un “si” dice que quizá no pasó nada.',
  'What follows the "but" takes the sorry back.': 'Lo que sigue al “pero” retira la disculpa.',
  'Links look like advertising, and some sites hide replies that have one.':
    'Los enlaces parecen publicidad, y algunos sitios ocultan las respuestas que llevan uno.',
  'Hashtags look like advertising.': 'Las etiquetas parecen publicidad.',

  // What a draft is for.
  'Somebody who complains is giving you another chance. Most come back when it is put right.':
    'Quien se queja te da otra oportunidad. La mayoría vuelve cuando se arregla.',
  'Many more people read the reply than wrote the review. One line on how you work helps them.':
    'Muchas más personas leen la respuesta que las que escriben. Una línea sobre cómo trabajas les ayuda.',
  'A change is the real answer, and readers see that you listen.':
    'Un cambio es la verdadera respuesta, y quien lee ve que escuchas.',
  'One calm fact may be set right, after the person has been heard.':
    'Un dato se puede corregir con calma, después de haber escuchado a la persona.',
  'The details belong in a call. The less stands in public, the better for both.':
    'Los detalles son para una llamada. Cuanto menos quede en público, mejor para ambos.',
  'The least said in public is the safest here. Speak to your insurer or a lawyer before you say more.':
    'Aquí lo más seguro es decir lo mínimo en público. Habla con tu aseguradora o un abogado antes de decir más.',
  'A short, particular thank-you is enough. Selling under praise puts readers off.':
    'Basta un gracias breve y concreto. Vender debajo de un elogio aleja a quien lee.',
  'A kind, short answer lowers the heat. Readers side with whoever stays calm.':
    'Una respuesta breve y amable baja la tensión. Quien lee se pone del lado de quien guarda la calma.',
  'Nothing is posted here. Keep what was written, report it, and follow the first steps.':
    'Aquí no se publica nada. Conserva lo escrito, denúncialo y sigue los primeros pasos.',
  'People first: concern and a call. Cause and fault stay out of public, and so does any denial.':
    'Primero las personas: preocupación y una llamada. La causa y la culpa quedan fuera de lo público, y también cualquier negación.',
  'It is taken seriously and looked into by you, without a debate about motives in public.':
    'Se toma en serio y lo revisas tú, sin discutir motivos en público.',
  'Your trade may not confirm in public that somebody is a customer. The reply says nothing that would.':
    'Tu oficio no puede confirmar en público que alguien es cliente. La respuesta no dice nada que lo haga.',
  'It may be about another business. The reply says so politely and accuses nobody.':
    'Puede tratarse de otro negocio. La respuesta lo dice con cortesía y no acusa a nadie.',
  'There is no draft for this one. Write it yourself, the check is on.':
    'Para esta no hay borrador. Escríbela tú, la revisión está activa.',

  // What a reply keeps out on purpose.
  Names: 'Nombres',
  'Contact details': 'Datos de contacto',
  'The address': 'La dirección',
  'The order or account number': 'El número de pedido o de cuenta',
  'Card digits': 'Dígitos de la tarjeta',
  'The plate': 'La placa',
  'The day and time': 'El día y la hora',
  'What was paid or asked': 'Lo que se pagó o se pidió',
  Health: 'Salud',
  'Anything about claims or authorities': 'Todo sobre reclamos o autoridades',
  'Money troubles': 'Problemas de dinero',
  'Relatives and children': 'Familiares y niños',
  'Codes, keys and absences': 'Códigos, llaves y ausencias',

  // What would have to be known to say more.
  ...(Object.fromEntries(changed) as Record<string, string>),
  'Which phone number or e-mail may stand in a reply?': '¿Qué teléfono o correo puede ir en una respuesta?',
  'What is the rule for, and where do customers see it before they pay?':
    '¿Para qué es la norma, y dónde la ven los clientes antes de pagar?',
  'Is there any chance that this was you, under another name or address?':
    '¿Puede haber sido contigo, con otro nombre o dirección?',
  'Which one fact should be set right?': '¿Qué dato, uno solo, hay que corregir?',
}
