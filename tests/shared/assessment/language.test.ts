import { describe, expect, test } from 'vitest'
import { readsAsEnglish, tellLanguage } from '../../../shared/assessment/language'
import { readDocument } from '../../../shared/text/document'

const told = (text: string) => tellLanguage(readDocument(text))

const texts: Readonly<Record<string, readonly string[]>> = {
  en: [
    'We waited an hour and then they lost our order.',
    'Good pizza, friendly crew, fair price, will return.',
    'Crust perfect, sauce great, staff rude as always.',
    'Room freezing, blanket thin, music had words.',
  ],
  es: ['La comida estaba muy rica y el servicio excelente.', 'No vuelvo más, nos trataron muy mal y todo llegó frío.'],
  fr: [
    'Très bon accueil et une cuisine excellente, nous reviendrons.',
    "Le serveur n'était pas aimable et les plats étaient froids.",
  ],
  de: [
    'Das Essen war kalt und die Bedienung sehr unfreundlich.',
    'Super Service, gerne wieder, wir kommen bestimmt zurück.',
  ],
  it: ['Il cibo era ottimo e il personale molto gentile.', 'Abbiamo aspettato più di un ora per una pizza fredda.'],
  pt: [
    'A comida estava ótima e o atendimento foi muito bom.',
    'Não recomendo, esperei mais de uma hora e veio tudo frio.',
  ],
  nl: [
    'Het eten was lekker maar we moesten heel lang wachten.',
    'Erg vriendelijk personeel en een goede prijs, zeker een aanrader.',
  ],
  et: ['Toit oli väga hea ja teenindus oli kiire.', 'Ei soovita, ootasime liiga kaua ja kõik oli külm.'],
  pl: ['Jedzenie było bardzo dobre, a obsługa miła, polecam.'],
  sv: ['Maten var mycket god och personalen var trevlig.'],
  ru: ['Очень вкусная еда и приятное обслуживание, спасибо.', 'Ждали больше часа, и нам никто ничего не сказал.'],
  hy: ['Շատ համեղ էր, շնորհակալություն բոլորին այնտեղ։'],
  el: ['Το φαγητό ήταν πολύ καλό και το προσωπικό ευγενικό.'],
  ja: ['料理はとても美味しかったです。また行きたいと思います。'],
  zh: ['菜很好吃，服务也很周到，下次还会再来。'],
  ko: ['음식이 정말 맛있고 직원들도 친절했습니다.'],
  ar: ['الطعام لذيذ جدا والخدمة ممتازة وسوف نعود مرة أخرى.'],
}

describe('language', () => {
  test('there are texts to tell', () => {
    expect(Object.keys(texts).length).toBeGreaterThan(10)
  })
  for (const [language, list] of Object.entries(texts))
    for (const text of list) test(`${language}: ${text}`, () => expect(told(text)).toBe(language))

  test('too few words are unknown', () => {
    for (const text of ['', 'Super', 'Top!', 'Pizza pasta', 'No', '👍👍👍', '5/5', 'Gita Rao'])
      expect(told(text)).toBe('unknown')
  })

  test('foreign names of dishes do not make an English text foreign', () => {
    expect(told('We had the spaghetti alla vongole and a tiramisu, and both were perfect.')).toBe('en')
    expect(told('Crème brûlée and café au lait on the patio, what a morning!')).toBe('en')
  })

  test('a short text reads as English by its words', () => {
    expect(readsAsEnglish(readDocument('Terrible service'))).toBe(true)
    expect(readsAsEnglish(readDocument('Servicio pésimo'))).toBe(false)
    expect(readsAsEnglish(readDocument('Muy bueno'))).toBe(false)
    expect(readsAsEnglish(readDocument('👍'))).toBe(false)
  })
})
