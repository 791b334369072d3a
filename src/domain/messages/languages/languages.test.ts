import { expect, test } from 'vitest'
import { ACT_KINDS } from '../../interactions/acts.ts'
import { compile } from '../find-cues.ts'
import { readActs } from '../read-acts.ts'
import { LANGUAGES } from './index.ts'

const kindsOf = (text: string) => readActs(text).map(({ kind }) => kind)

test.each(LANGUAGES)('$name compiles, needs something for every act, and can say every act it knows', (language) => {
  expect(() => compile(language)).not.toThrow()
  for (const act of ACT_KINDS) expect(language.needs[act]).toBeLessThan(0)
})

test('no two cues have the same name, in whatever language: lessons go by it', () => {
  const names = LANGUAGES.flatMap(({ cues }) => cues.map(({ name }) => name))
  expect(new Set(names).size).toBe(names.length)
})

test.each([
  ['ask', 'Kannst du mir die Karte schicken?'],
  ['ask', 'Bitte schick mir den Entwurf.'],
  ['ask', 'Könnten Sie das bis Freitag prüfen'],
  ['ask', 'Sag bitte Bescheid, ob der Kahn noch zu haben ist.'],
  ['ask', 'Pourriez-vous me rappeler demain'],
  ['ask', '¿Podrías enviarme el informe?'],
  ['give', 'Anbei der Entwurf.'],
  ['give', 'Ich habe das gestern für dich geprüft.'],
  ['thanks', 'Danke für alles!'],
  ['thanks', 'Vielen Dank, das hat mir sehr geholfen.'],
  ['thanks', 'Merci beaucoup pour la carte.'],
  ['thanks', 'Gracias por el mapa.'],
  ['promise', 'Ich schicke dir die Zahlen bis Freitag.'],
  ['promise', 'Wir werden Ihnen die Unterlagen morgen schicken.'],
  ['congratulation', 'Herzlichen Glückwunsch zur neuen Stelle!'],
  ['congratulation', 'Alles Gute zum Geburtstag, liebe Ada!'],
  ['invitation', 'Hast du am Dienstag Zeit für einen Kaffee?'],
  ['invitation', 'Wollen wir uns nächste Woche treffen?'],
  ['pitch', 'Jetzt bestellen und sparen: unser Angebot mit 20 Prozent Rabatt. Hier klicken.'],
])('%s: %s', (kind, text) => {
  expect(kindsOf(text)).toContain(kind)
})

test.each([
  'Wie geht es dir? Bei uns ist alles gut.',
  'Der Kahn liegt im Hafen.',
  'Bei Fragen melden Sie sich bitte jederzeit.',
  'Schönes Wochenende!',
])('none: %s', (text) => {
  expect(kindsOf(text)).toEqual([])
})

test('a German promise has its German day', () => {
  expect(readActs('Ich schicke dir die Zahlen bis Freitag.', { on: '2026-03-04' })).toEqual([
    { kind: 'promise', words: ['Ich schicke dir'], sentence: 'Ich schicke dir die Zahlen bis Freitag.', dueOn: '2026-03-06' },
  ])
})

test('an invitation in German is no ask', () => {
  expect(kindsOf('Hast du am Dienstag Zeit für einen Kaffee?')).toEqual(['invitation'])
})
