/** Reviewed short texts in one language. `reach` continues them with the contact: phone first, else e-mail. */
export type Skeletons = {
  /** The name of the language, as the owner reads it. */
  readonly name: string
  readonly kind: readonly string[]
  readonly open: readonly string[]
  readonly byPhone: string
  readonly byEmail: string
}

/** Thanks that fit a good rating, and an open door that fits any other, in the languages that were reviewed. */
export const foreign: Readonly<Record<string, Skeletons>> = {
  es: {
    name: 'Spanish',
    kind: [
      'Muchas gracias por sus palabras. Nos alegra mucho leerlas.',
      'Gracias por tomarse el tiempo de escribir. Se lo agradecemos de corazón.',
      'Le agradecemos mucho su reseña. Un saludo cordial de todo el equipo.',
    ],
    open: [
      'Gracias por escribirnos. Lo tomamos en serio y nos gustaría hablar con usted.',
      'Le agradecemos que se haya tomado el tiempo de escribir. Queremos entender mejor lo que cuenta.',
      'Gracias por decírnoslo. Preferimos hablarlo con usted directamente y con calma.',
    ],
    byPhone: 'Puede llamarnos al {contact}.',
    byEmail: 'Puede escribirnos a {contact}.',
  },
  fr: {
    name: 'French',
    kind: [
      'Merci beaucoup pour vos mots. Ils nous font très plaisir.',
      "Merci d'avoir pris le temps d'écrire. Cela nous touche.",
      "Un grand merci pour votre avis, de la part de toute l'équipe.",
    ],
    open: [
      'Merci de nous avoir écrit. Nous prenons votre message au sérieux et aimerions en parler avec vous.',
      "Merci d'avoir pris le temps de nous écrire. Nous souhaitons mieux comprendre ce que vous décrivez.",
      'Merci de nous en faire part. Nous préférons en parler directement avec vous.',
    ],
    byPhone: 'Vous pouvez nous appeler au {contact}.',
    byEmail: 'Vous pouvez nous écrire à {contact}.',
  },
  de: {
    name: 'German',
    kind: [
      'Herzlichen Dank für Ihre Worte. Wir haben uns sehr darüber gefreut.',
      'Vielen Dank, dass Sie sich die Zeit zum Schreiben genommen haben. Das freut uns sehr.',
      'Danke für Ihre Bewertung, auch im Namen des ganzen Teams.',
    ],
    open: [
      'Danke, dass Sie uns geschrieben haben. Wir nehmen das ernst und möchten gern mit Ihnen sprechen.',
      'Vielen Dank, dass Sie sich die Zeit genommen haben. Wir möchten besser verstehen, was Sie beschreiben.',
      'Danke für die offenen Worte. Am liebsten besprechen wir das direkt mit Ihnen.',
    ],
    byPhone: 'Sie erreichen uns telefonisch unter {contact}.',
    byEmail: 'Sie erreichen uns per E-Mail unter {contact}.',
  },
  ru: {
    name: 'Russian',
    kind: [
      'Большое спасибо за ваши слова. Нам очень приятно их читать.',
      'Спасибо, что нашли время написать. Для нас это важно.',
      'Благодарим вас за отзыв от всей нашей команды.',
    ],
    open: [
      'Спасибо, что написали нам. Мы относимся к этому серьёзно и хотели бы поговорить с вами.',
      'Благодарим вас за то, что нашли время написать. Мы хотим лучше понять, что произошло.',
      'Спасибо за откровенные слова. Нам хотелось бы обсудить это с вами лично.',
    ],
    byPhone: 'Наш телефон: {contact}.',
    byEmail: 'Наша электронная почта: {contact}.',
  },
  hy: {
    name: 'Armenian',
    kind: [
      'Շնորհակալություն ձեր խոսքերի համար։ Մեզ շատ հաճելի էր դրանք կարդալ։',
      'Շնորհակալություն, որ ժամանակ գտաք գրելու։ Դա մեզ համար կարևոր է։',
      'Սրտանց շնորհակալություն ձեր կարծիքի համար մեր ամբողջ թիմի կողմից։',
    ],
    open: [
      'Շնորհակալություն, որ գրեցիք մեզ։ Մենք լուրջ ենք վերաբերվում դրան և կցանկանայինք խոսել ձեզ հետ։',
      'Շնորհակալություն, որ ժամանակ գտաք գրելու։ Ուզում ենք ավելի լավ հասկանալ, թե ինչ է պատահել։',
      'Շնորհակալություն անկեղծ խոսքերի համար։ Կցանկանայինք դա քննարկել անձամբ ձեզ հետ։',
    ],
    byPhone: 'Մեր հեռախոսահամարն է՝ {contact}։',
    byEmail: 'Մեր էլեկտրոնային փոստն է՝ {contact}։',
  },
  et: {
    name: 'Estonian',
    kind: [
      'Suur tänu teie sõnade eest. Meil oli neid väga hea lugeda.',
      'Aitäh, et leidsite aega kirjutada. See on meile oluline.',
      'Täname teid tagasiside eest kogu meie meeskonna poolt.',
    ],
    open: [
      'Aitäh, et meile kirjutasite. Võtame seda tõsiselt ja sooviksime teiega rääkida.',
      'Täname, et leidsite aega kirjutada. Soovime paremini mõista, mis juhtus.',
      'Aitäh avameelsete sõnade eest. Räägiksime sellest meelsasti otse teiega.',
    ],
    byPhone: 'Meie telefon on {contact}.',
    byEmail: 'Meie e-posti aadress on {contact}.',
  },
}

/** English for a language without reviewed texts: it claims to understand nothing. */
export const plainEnglish: Skeletons = {
  name: 'another language',
  kind: [
    'Thank you for writing, and for the kind rating.',
    'Thank you for the kind rating and for taking the time to write.',
    'Many thanks for the rating and for the words beside it.',
  ],
  open: [
    "Thank you for writing. I'd like to give this a proper answer.",
    "Thank you for taking the time to write. I'd like to understand it well before I answer.",
    "Thank you for telling us. I'd like to talk about it with you directly.",
  ],
  byPhone: 'You can reach me on {contact}.',
  byEmail: 'You can reach me at {contact}.',
}
