import type { StepWords } from '../../rule-words'

/** The first steps by their id: what to do before any writing, and what to say on the phone. */
export const stepWords: Readonly<Record<string, StepWords>> = {
  'gas-fire-call': {
    title: 'Llama al cliente ahora',
    detail: 'Hasta que alguien lo haya revisado, trátalo como si aún fuera peligroso.',
    say: 'Salgan del edificio, no toquen interruptores, y llamen desde afuera al 911 y a la compañía de servicio.',
    ask: '¿Están todos afuera y bien? ¿Quién lo ha revisado desde entonces?',
    leaveOut: 'De quién es la culpa.',
  },
  'gas-fire-check': {
    title: 'Haz que lo revise otra persona',
    detail:
      'Envía a un supervisor con licencia o a otra empresa, y detén los demás trabajos con el mismo método o pieza.',
  },
  'gas-fire-record': {
    title: 'Anota las horas',
    detail: 'Quién llamó a quién y cuándo. Después avisa a tu aseguradora.',
  },
  'violence-safe': {
    title: 'Si hay peligro ahora, llama al 911',
    detail: 'Avisa a quienes están de turno y mira quién está solo hoy.',
  },
  'violence-keep': {
    title: 'Conserva las palabras',
    detail: 'Una captura de pantalla con la dirección de la página y la hora.',
  },
  'violence-report': {
    title: 'Denúncialo',
    detail:
      'Al sitio como amenaza, y a la policía. Si alguien del personal agredió a una persona, conserva el video y avisa a tu aseguradora.',
  },
  'self-harm-help': {
    title: 'Haz que le llegue ayuda',
    detail:
      'Si sabes quién es y dónde está, llama al número de emergencias. En Estados Unidos la línea 988 contesta de día y de noche.',
  },
  'self-harm-report': {
    title: 'Usa la vía del propio sitio',
    detail: 'Los sitios tienen un aviso para autolesiones; trae ayuda más rápido que cualquier respuesta.',
  },
  'self-harm-reach': {
    title: 'Acércate en privado y con amabilidad',
    detail: 'Una sola persona, sin defender al negocio.',
    say: 'Leí lo que escribiste y me preocupas.',
    ask: '¿Estás a salvo en este momento? ¿Hay alguien contigo?',
    leaveOut: 'La queja misma, hasta que esté a salvo.',
  },
  'allergy-call': {
    title: 'Llama hoy',
    detail: 'Si está pasando ahora, primero el 911.',
    say: 'Leí lo que pasó y quiero saber cómo estás.',
    ask: '¿Cómo estás ahora? ¿Qué se comió o se usó, y cuándo empezó?',
    leaveOut: 'Qué lo causó y quién paga.',
  },
  'allergy-hold': {
    title: 'Apártalo',
    detail:
      'El plato o producto, sus ingredientes y etiquetas, marcados para que nadie los tire. Pregunta al personal qué recuerda.',
  },
  'allergy-others': {
    title: 'Busca a otros en riesgo',
    detail: 'Revisa el menú, las etiquetas y cómo se marcan los pedidos. Avisa a tu aseguradora.',
  },
  'food-illness-call': {
    title: 'Llama hoy',
    detail: 'Escucha y anótalo.',
    say: 'Me preocupa leer esto y quiero saber más.',
    ask: '¿Qué se comió y cuándo? ¿Qué síntomas hubo, cuándo empezaron, cuántas personas, vio un médico a alguien?',
    leaveOut: '“Imposible”, “nadie más”, y cualquier suposición sobre la causa.',
  },
  'food-illness-hold': {
    title: 'Deja de servir lo que pueda ser la causa',
    detail: 'Guárdalo, rotulado con fecha y hora, y conserva los papeles de la compra.',
  },
  'food-illness-report': {
    title: '¿Dos casos que no se conocen entre sí?',
    detail: 'Entonces llama tú al departamento de salud. Avisa a tu aseguradora en cualquier caso.',
  },
  'injury-call': {
    title: 'Llama hoy, primero el cuidado',
    detail: 'Escucha; no expliques.',
    say: 'Me preocupa mucho y quería hablar contigo en persona.',
    ask: '¿Cómo estás hoy? ¿Qué necesitas?',
    leaveOut: 'Culpa, reproches y quién paga.',
  },
  'injury-safe': {
    title: 'Asegura el lugar',
    detail: 'Ciérralo, y conserva videos, fotos y registros tal como están.',
  },
  'injury-insurer': {
    title: 'Avisa a tu aseguradora',
    detail: 'Antes de escribir cualquier detalle a quien sea.',
  },
  'unsafe-work-call': {
    title: 'Llama: que dejen de usarlo',
    detail: 'Conducir, calentar, pararse encima: nada de eso hasta que se haya revisado.',
    say: 'Hasta que alguien lo revise, déjalo apagado y sin mover.',
    ask: '¿Están todos a salvo? ¿Quién lo ha visto, y hay fotos?',
    leaveOut: 'Quién lo hizo y cuánto cuesta.',
  },
  'unsafe-work-inspect': {
    title: 'Revísalo hoy sin cobrar',
    detail: 'Otra persona, si ya no hay confianza.',
  },
  'unsafe-work-others': {
    title: 'Revisa otros trabajos recientes',
    detail: 'Los del mismo equipo, pieza o método.',
  },
  'product-hazard-stop': {
    title: 'Deja de venderlo',
    detail: 'Retíralo del estante y guarda uno con su número de lote; pide al cliente que guarde el suyo.',
  },
  'product-hazard-report': {
    title: 'Pregunta al proveedor, decide si avisar',
    detail:
      'En Estados Unidos, cuando lo que sabes apunta de forma razonable a un peligro, también quien vende tiene 24 horas para avisar a la CPSC.',
  },
  'product-hazard-insurer': {
    title: 'Avisa a la aseguradora y al abogado',
    detail: 'Antes de escribir sobre la causa a quien sea.',
  },
  'harassment-call': {
    title: 'Llama y escucha con respeto',
    detail: 'Quien es dueño, no la persona nombrada. No interrogues como a un testigo.',
    say: 'Me lo tomo en serio y quería escucharlo de ti, tanto como quieras contar.',
    ask: '¿Estás a salvo? ¿Qué te ayudaría ahora?',
    leaveOut: 'Dudas, defensa, y cualquier cosa sobre el empleado.',
  },
  'harassment-keep': {
    title: 'Conserva videos y turnos',
    detail: 'Mantén al empleado lejos de los clientes mientras lo investigas.',
  },
  'harassment-inquiry': {
    title: 'Una investigación imparcial',
    detail: 'Con un abogado laboral y tu aseguradora; con la policía si es un delito.',
  },
  'discrimination-call': {
    title: 'Llama quien es dueño, en persona',
    detail: 'Escucha hasta el final.',
    say: 'Nadie debería irse de aquí sintiéndose así. Quiero escucharlo de ti.',
    ask: '¿Qué se dijo y qué se hizo? ¿Qué quisieras que pasara?',
    leaveOut: 'Motivos, “somos diversos”, y quién estaba trabajando.',
  },
  'discrimination-keep': {
    title: 'Conserva videos y registros',
    detail: 'Investígalo con imparcialidad y anota lo que hiciste.',
  },
  'discrimination-lawyer': {
    title: 'Un abogado, si se nombra una autoridad o una denuncia',
    detail: 'Y mira cómo se capacita a tu gente.',
  },
  'vulnerable-safe': {
    title: 'La seguridad, ahora',
    detail: 'Primero médico, veterinario o 911, si aún hace falta. Después llama y escucha.',
    ask: '¿Cómo está ahora? ¿Hay alguien a su lado?',
    leaveOut: 'Explicaciones.',
  },
  'vulnerable-duty': {
    title: '¿Hay un deber de avisar?',
    detail:
      'El cuidado de niños y de personas mayores suele estar obligado por ley a avisar. Consulta hoy la norma de tu estado.',
  },
  'vulnerable-keep': {
    title: 'Conserva el video',
    detail: 'Y los turnos y registros. Avisa a tu aseguradora.',
  },
  'legal-keep': {
    title: 'Conserva todo',
    detail: 'Mensajes, fotos, reservas, videos. No borres nada, no cambies nada.',
  },
  'legal-advice': {
    title: 'Primero la aseguradora o el abogado',
    detail:
      'Antes de cualquier respuesta con sustancia. Una queja ante el Better Business Bureau por sí sola puede esperar uno o dos días.',
  },
  'legal-deadlines': {
    title: 'Cumple los plazos de verdad',
    detail: 'Los de una carta de una autoridad o de un tribunal. Anótalos.',
  },
  'data-fraud-isolate': {
    title: 'Llama a tu procesador o banco, y a quien cuida tus computadoras',
    detail: 'Desconecta de la red el lector o la computadora. No la apagues, no la borres.',
  },
  'data-fraud-lawyer': {
    title: 'Pregunta por tus deberes',
    detail: 'Un abogado sabe a quién debes avisar y hasta cuándo. Conserva los registros.',
  },
  'data-fraud-people': {
    title: 'Avisa a las personas afectadas',
    detail: 'Por teléfono o carta, nunca en una respuesta pública.',
    say: 'Leí tu mensaje y lo estamos revisando con nuestro procesador.',
    ask: '¿Cuándo pagaste aquí, y qué dice tu banco?',
    leaveOut: 'Su número de tarjeta, y suposiciones sobre quién fue.',
  },
  'theft-call': {
    title: 'Llama, escucha, haz una lista',
    detail: 'Las cosas, dónde estaban y cuándo se vieron por última vez.',
    say: 'Me lo tomo en serio y lo reviso hoy.',
    ask: '¿Qué falta, y cuándo lo viste por última vez?',
    leaveOut: 'Nombres del personal, y “jamás harían eso”.',
  },
  'theft-keep': {
    title: 'Conserva turnos y videos',
    detail: 'Quién estuvo y cuándo. Busca en camionetas, objetos perdidos, lavandería.',
  },
  'theft-report': {
    title: 'La aseguradora, y la policía si lo desean',
    detail: 'Ofrece ayudar con la denuncia.',
  },
  'extortion-wait': {
    title: 'No pagues y no negocies',
    detail: 'Ni con dinero, ni con productos, ni en un mensaje.',
  },
  'extortion-proof': {
    title: 'Conserva las pruebas',
    detail: 'Capturas de las palabras con remitente y hora, y enlaces a cada reseña.',
  },
  'extortion-report': {
    title: 'Denúncialo por la vía del propio sitio',
    detail: 'Google tiene un formulario para negocios; Yelp quiere que la exigencia expresa llegue a su soporte.',
  },
  'stranded-call': {
    title: 'Llama ahora y da un solo nombre',
    detail: 'Una persona que contesta hasta que esté resuelto.',
    say: 'Yo me quedo con esto hasta que esté hecho. Mi número directo es …',
    ask: '¿Dónde estás, qué necesitas primero, y para cuándo?',
    leaveOut: 'Por qué pasó.',
  },
  'stranded-fix': {
    title: 'Consigue hoy una solución o un reemplazo',
    detail: 'Otro equipo, un alquiler, un colega.',
  },
  'stranded-confirm': {
    title: 'Confírmalo por escrito',
    detail: 'Quién va y cuándo, por mensaje o correo.',
  },
  'spreading-one': {
    title: 'Habla una sola persona',
    detail: 'Todos los demás le pasan las preguntas. Primero reúne los hechos.',
  },
  'spreading-check': {
    title: '¿Clientes, o una multitud?',
    detail: 'Si publican personas que nunca estuvieron aquí, los sitios tienen una regla contra eso. Denúncialas.',
  },
  'spreading-statement': {
    title: 'Una sola declaración',
    detail: 'Qué pasó, qué estás haciendo, dónde encontrarte.',
  },
  'leaving-call': {
    title: 'Llama en menos de un día',
    detail: 'Agradece los años antes que nada.',
    say: 'Antes de que te vayas, quisiera saber qué lo habría arreglado.',
    ask: '¿Qué salió mal primero, y qué después?',
    leaveOut: 'Las condiciones del contrato.',
  },
  'leaving-offer': {
    title: 'Ofrece algo concreto, en privado',
    detail: 'Nunca en la respuesta pública, nunca a cambio de la reseña.',
  },
  'leaving-note': {
    title: 'Anota cómo terminó',
    detail: 'Se quedó, se fue, y por qué: se ve en Patrones.',
  },
  'ignored-call': {
    title: 'Llama',
    detail: 'Hoy o mañana, quien es dueño o alguien que pueda decidir.',
    say: 'Intentaste hablar con nosotros y no contestamos. Lo siento, ahora estoy aquí.',
    ask: '¿Qué necesitabas primero, y qué necesitas ahora?',
    leaveOut: 'Lo ocupados que estaban.',
  },
  'ignored-answer': {
    title: 'Resuelve aquello por lo que llamaban',
    detail: 'Con un nombre y un día.',
  },
  'ignored-line': {
    title: 'Arregla la línea',
    detail: 'Buzón de voz, correo, quién contesta y cuándo.',
  },
}

/** Steps that the owner sets, by their id. */
export const ownSteps: Readonly<Record<string, string>> = {
  'sleep-on-it': 'Lee la respuesta de nuevo, mañana por la mañana',
}
