import type { ReplyRuleWords } from '../../rule-words'

/** What the check looks for in a reply, by rule: what it is, why it is marked, and what stands beside the words. */
export const replyWords: Readonly<Record<string, ReplyRuleWords>> = {
  'customer-name': {
    title: 'El nombre de un cliente',
    why: 'Usa el nombre de pila como lo muestra la reseña, y nada más. En salud, derecho, finanzas y escuelas, un nombre por sí solo confirma que alguien es cliente. Un consultorio pagó 23 000 dólares por los nombres completos de personas que escribieron con apodos.',
    message: 'Dice en público quién escribió esto.',
  },
  contact: {
    title: 'Teléfono, correo, usuario',
    why: 'El número o la dirección de un cliente en público atrae llamadas, correo basura y cosas peores. Da tu propia línea; esa nunca se marca.',
    message: 'Cualquier extraño podría llamar o escribirle.',
  },
  address: {
    title: 'La dirección del cliente',
    why: 'Una calle, un apartamento o incluso el barrio junto a un nombre llevan a la puerta de alguien. Di “el trabajo” o “la casa”. Tu propia dirección nunca se marca.',
    message: 'Les dice a extraños dónde vive.',
  },
  identifier: {
    title: 'Números de pedido y otros números',
    why: 'Con un número de pedido, factura, reclamo o cuenta, un extraño puede llamarte y hacerse pasar por tu cliente. Una placa o una tarjeta dicen aún más. No importa que el cliente lo haya escrito primero.',
    message: 'Con este número un extraño puede hacerse pasar por tu cliente.',
  },
  'visit-date': {
    title: 'Cuándo estuvo aquí este cliente',
    why: 'Un día y una hora confirman la visita y muestran cuándo no está en casa. “Hace poco”, o nada, dice lo mismo. Los horarios de atención y tus propios planes están bien.',
    message: 'Les dice a extraños cuándo estaba fuera, y que estuvo aquí.',
  },
  amount: {
    title: 'Lo que este cliente pagó o debe',
    why: 'Una suma ligada a un cliente deja su cuenta a la vista, y otros clientes empiezan a comparar. Los precios que cualquiera puede leer en tu lista están bien.',
    message: 'Lo que pagó le toca contarlo a él.',
  },
  health: {
    title: 'Salud',
    why: 'La salud es lo más privado que tiene un cliente. No importa que lo haya escrito primero: hubo consultorios que pagaron hasta 50 000 dólares por repetirlo. “Me preocupa mucho leer esto” dice lo suficiente.',
    message: 'Les cuenta a todos sobre su salud.',
  },
  financial: {
    title: 'Deudas, crédito, tarjetas rechazadas',
    why: 'Lo que un cliente debe, gana o no pudo pagar no le incumbe a nadie más. Un prestamista pagó 120 000 dólares por respuestas así.',
    message: 'Les cuenta a todos sobre su dinero.',
  },
  family: {
    title: 'Familia y niños',
    why: 'Un hijo, una pareja o un padre tiene su propio derecho a quedar fuera, también cuando el cliente los mencionó primero. Hubo dueños multados por nombrar a familiares.',
    message: 'Su familia no eligió estar en público.',
  },
  security: {
    title: 'Códigos, llaves, ausencias, objetos de valor',
    why: 'Un código, el lugar de una llave, una casa vacía o lo que vale la pena llevarse no van en ningún texto público, aunque después se hayan cambiado.',
    message: 'Les dice a extraños cómo o cuándo entrar.',
  },
  'staff-discipline': {
    title: 'Habla de sanciones o despidos',
    why: 'Nombrar o describir una sanción en público invita a una demanda del empleado, aunque sea casi todo cierto. “Hablé con el equipo” dice lo suficiente.',
    message: 'Expone a un empleado, que puede reclamártelo.',
  },
  relation: {
    title: 'Confirma o niega que es cliente',
    why: 'Las normas de salud, derecho, finanzas y escuelas protegen el hecho de que alguien acudió a ti. “Tu visita” lo confirma, “no tenemos registro de ti” lo niega, y las dos cosas lo cuentan. Que escriba una reseña no es un permiso. Agradece, di cómo trabajas en general, da tu teléfono.',
    message: 'En tu oficio, incluso esto dice que es cliente, o que no lo es.',
  },
  'asks-private': {
    title: 'Pide datos privados en público',
    why: 'Un cliente que responde aquí pone su nombre, número o pedido delante de todos, y los sitios prohíben pedirlo. Da tu teléfono o correo y pregunta ahí.',
    message: 'La respuesta la leerían extraños. Pregúntalo por teléfono.',
  },
  'third-party': {
    title: 'Culpa a otra persona por su nombre',
    why: 'Un proveedor, vecino u otro huésped culpado en público puede reclamártelo, y quien lee solo oye que no fuiste tú. “Una entrega llegó tarde” basta.',
    message: 'No puede responder aquí, y puede demandarte.',
  },
  threat: {
    title: 'Amenaza a quien escribe',
    why: 'Amenazar con la ley, la policía, grabaciones o consecuencias para que quiten una reseña está prohibido por 16 CFR 465.7, con multas de más de 50 000 dólares. Yelp pone una advertencia en la página de un negocio que lo hace.',
    message: 'Una amenaza por una reseña puede violar la ley federal, y quien lee se pone del lado de quien escribió.',
  },
  incentive: {
    title: 'Ofrece algo a cambio de una reseña',
    why: '16 CFR 465.4 y las reglas de Yelp y Google prohíben cualquier recompensa ligada a una reseña, y Yelp prohíbe incluso pedir un cambio. La página puede recibir una advertencia pública. Arréglalo en privado y déjale las estrellas.',
    message: 'Pedir un cambio, o dar algo por él, rompe las reglas de los sitios y la ley federal.',
  },
  accuses: {
    title: 'Llama falsa a la reseña o a quien la escribió',
    why: 'Acusar a alguien de mentir en público puede ser difamación y violar 16 CFR 465.7. Los sitios no deciden quién tiene razón. Di que tú lo entiendes de otra manera y que quieres saber más.',
    message: 'Aquí no puedes probarlo, y quien lee se pone del lado de quien escribió.',
  },
  'admits-liability': {
    title: 'Admite la culpa de un daño',
    why: 'Cuando alguien resultó herido o enfermó, o algo se dañó, la mayoría de los seguros prohíbe admitir culpa o prometer pagos. Muestra preocupación por la persona, pide que llame, y avisa primero a la aseguradora.',
    message: 'Después de esto tu aseguradora puede negarse a pagar. Muestra preocupación, no la causa.',
  },
  blame: {
    title: 'Culpa al cliente',
    why: 'Quien lee se pone del lado del cliente culpado, también cuando la culpa es cortés y merecida. Di qué habrías podido dejar más claro.',
    message: 'Le echa el problema encima. Cuenta tu propia parte.',
  },
  'non-apology': {
    title: 'Una disculpa que no lo es',
    why: '“Lamento si” y “lamento que sientas” ponen el problema en el cliente. Quien lee oye que no pasó nada. Discúlpate por el hecho mismo, o no te disculpes.',
    message: 'Lamenta lo que sintió, no lo que pasó.',
  },
  dismissive: {
    title: 'Empequeñece la queja',
    why: 'Que otros estén contentos, o que nunca haya pasado antes, no ayuda a quien escribe. Quien lee se imagina en el lugar de aquel a quien no hicieron caso.',
    message: 'Esto les dice a quienes leen que su problema tampoco contaría.',
  },
  'policy-speak': {
    title: 'Se esconde detrás de las normas',
    why: 'Citar condiciones suena a carta de abogado, y quien lee teme toparse con el mismo muro. Una frase sencilla sobre por qué existe la norma logra más.',
    message: 'Una norma no es una razón. Di en una línea para qué es.',
  },
  sarcasm: {
    title: 'Sarcasmo, o una pregunta que no busca respuesta',
    why: 'El sarcasmo gana una risa de los amigos y pierde a quienes todavía están decidiendo. Di lo que piensas en una frase sencilla.',
    message: 'Suena a burla, y el próximo cliente también lo lee.',
  },
  pleading: {
    title: 'Suplica, o hace sentir culpable al cliente',
    why: 'Las súplicas y la culpa incomodan a quien lee y vuelven terco a quien escribió. Una invitación serena a hablar logra más con ambos.',
    message: 'Le pide cargar con tu preocupación. Mejor pide una conversación.',
  },
  shouting: {
    title: 'Grita',
    why: 'Mayúsculas, signos repetidos y filas de emojis se ven como enojo o descuido, digan lo que digan las palabras.',
    message: 'Suena a grito. Una frase sencilla es más fuerte.',
  },
  absolute: {
    title: 'Promete lo que nadie puede cumplir',
    why: 'Una sola excepción vuelve falsa la frase, y un abogado puede exigirte una garantía. Di lo que haces ahora.',
    message: 'Nadie puede prometer eso, y quien lee lo sabe.',
  },
  excuse: {
    title: 'Una excusa larga en lugar de un paso',
    why: 'Varias razones seguidas suenan como si nada dependiera de ti y nada fuera a cambiar. Una explicación breve y luego el paso es lo que se recuerda.',
    message: 'Una razón breve basta. Di qué haces al respecto.',
  },
  promotion: {
    title: 'Vende algo',
    why: 'Las respuestas que anuncian le quitan valor al elogio que tienen encima. Los enlaces y lemas también parecen correo basura para el sitio.',
    message: 'Vender debajo de una reseña aleja a quien lee, también debajo de un elogio.',
  },
  'profile-lookup': {
    title: 'Investigó a quien escribió',
    why: 'Mencionar sus otras reseñas, su perfil o lo que averiguaste intimida a quien escribió y a todos los que leen.',
    message: 'Dice que lo investigaste, y eso se siente como una amenaza.',
  },
  repetition: {
    title: 'Como una respuesta anterior',
    why: 'Quien lee recorre muchas respuestas de una vez. Las mismas frases debajo de cada reseña parecen de una máquina, y las respuestas repetidas van de la mano de calificaciones más bajas después.',
    message: 'Ya escribiste esto. Quien lee ve tus respuestas una debajo de la otra.',
  },
  'platform-limit': {
    title: 'Más larga de lo que acepta el sitio',
    why: 'Google acepta 4096 bytes; las letras con acento cuentan dos, los emojis cuatro. Lo que es más largo se rechaza, no se acorta.',
    message: 'El sitio la corta aquí o la rechaza.',
  },
  canned: {
    title: 'Suena a plantilla',
    why: 'La mitad de quienes leen desconfía de respuestas que podrían estar debajo de cualquier reseña. El problema dicho con tus propias palabras muestra que alguien la leyó.',
    message: 'Suena a plantilla. Nombra aquello de lo que escribió.',
  },
  length: {
    title: 'Demasiado larga',
    why: 'Quien lee busca cuidado y un camino a seguir; ambos caben en 40 a 110 palabras. Una respuesta larga parece una discusión.',
    message: 'Más larga de lo que se lee. Quédate con las primeras 110 palabras.',
  },
  'no-route': {
    title: 'Ningún camino privado para hablar',
    why: 'Sin teléfono ni correo, lo único que queda es otra publicación. Basta un camino tuyo.',
    message: 'Da una manera de hablar contigo, para que esto no siga aquí.',
  },
  'no-thanks': {
    title: 'Sin una palabra de gracias',
    why: 'Alguien se tomó el tiempo de decir algo bueno. Un gracias con lo que nombró es todo lo que necesita una respuesta a un elogio.',
    message: 'Te elogió. Da las gracias.',
  },
  'no-acknowledgement': {
    title: 'Nada sobre lo que salió mal',
    why: 'Quien lee busca una cosa: ¿escucha este dueño? Lo muestran una disculpa, el punto nombrado o un gracias por contarlo. Una respuesta que empieza por cómo se hacen las cosas suena a que nadie leyó la reseña.',
    message: 'Di primero que leíste lo que salió mal, en pocas palabras neutras.',
  },
  'reading-level': {
    title: 'Difícil de leer',
    why: 'Las respuestas se leen en el teléfono, de paso, y muchas veces en un segundo idioma. Las frases cortas con palabras de todos los días suenan a una persona; las largas, a una carta de oficina.',
    message: 'Palabras largas en una frase larga. Pártela en dos y dilo como lo dirías en el mostrador.',
  },
}
