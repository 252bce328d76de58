import type { Messages } from '../messages'

/** Every format by its id. */
export const formatTitles: Readonly<Record<string, string>> = {
  'angi-reviews': 'Reseñas de Angi',
  'angies-list-grades': 'Informes de Angie’s List (notas con letras)',
  'apify-google': 'Reseñas de Google (Apify)',
  'apify-yelp': 'Reseñas de Yelp (Apify)',
  booking: 'Reseñas como las de Booking (lo bueno, lo malo)',
  cards: 'Pegado o escrito a mano',
  dataforseo: 'Reseñas de DataForSEO',
  'facebook-comments': 'Comentarios de Facebook (tu información)',
  'facebook-ratings': 'Calificaciones de una página de Facebook (Graph API)',
  'facebook-recommendations': 'Recomendaciones de Facebook (tabla reunida)',
  'generic-table': 'Tabla',
  'google-forms': 'Respuestas de Google Forms',
  'google-local': 'Datos de Google Local',
  'google-scraper-json': 'Reseñas de Google (JSON reunido)',
  'google-takeout': 'Google Business Profile (Takeout)',
  'google-tracker': 'Reseñas de Google (tabla de seguimiento)',
  mailbox: 'Correos (.eml, .mbox)',
  'outscraper-google': 'Reseñas de Google (Outscraper)',
  'pasted-text': 'Texto copiado de una página',
  'phantombuster-facebook': 'Reseñas de Facebook (PhantomBuster)',
  'phone-notes': 'Notas de llamadas',
  podium: 'Reseñas de Podium',
  qualtrics: 'Respuestas de Qualtrics',
  'saved-page': 'Página web guardada',
  'support-tickets': 'Correos y casos de soporte',
  surveymonkey: 'Respuestas de SurveyMonkey',
  tripadvisor: 'Reseñas de TripAdvisor',
  trustpilot: 'Reseñas de Trustpilot',
  typeform: 'Respuestas de Typeform',
  'x-mentions': 'Menciones en X (Twitter)',
  'yelp-api': 'Respuesta de la API de Yelp',
  'yelp-dataset': 'Conjunto de datos abierto de Yelp',
  'yelp-feed': 'Datos de una página de Yelp',
  'yelp-page': 'Página de Yelp, guardada',
  'yelp-scrape': 'Reseñas de Yelp (tabla reunida)',
}

/** A format that a newer version brought keeps its English title until it is here. */
export const formats = {
  title: (id, title) => formatTitles[id] ?? title,
} satisfies Messages['formats']
