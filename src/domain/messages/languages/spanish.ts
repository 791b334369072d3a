import type { Language } from '../language.ts'

/** Spanish, only as far as asks, thanks and a few others go: what is not here is not recognised. Set by hand, without a labelled set. */
export const spanish: Language = {
  name: 'Spanish',
  common:
    'el la los las un una de del y es yo tú usted nosotros no que para en con por este esta mi tu su sus te me nos gracias hola muy más pero o si al se lo le como está estoy puedes podrías puede mañana enviarme dime favor cuándo qué',
  joins: 'y pero o entonces hola',
  replies: 're|rv',
  forwards: 'fwd?|fw|rv',
  classes: {},
  needs: { ask: -1, give: -1, thanks: -1, promise: -1, congratulation: -1, invitation: -1, pitch: -1 },
  shapes: { question: { ask: 1.2 } },
  cues: [
    {
      name: 'qué tal',
      says: {},
      hides: 'sentence',
      phrases: ['^ qué tal ?', 'cómo estás|está|están|va ?', 'gracias de antemano >', 'gracias por adelantado >'],
    },
    {
      name: 'estás libre',
      says: { invitation: 1.5 },
      hides: 'sentence',
      phrases: ['estás|está libre|disponible ~4 ?', 'nos vemos|quedamos ~4 ?', 'tomamos|tomar un|algo café|cerveza|algo ?'],
    },
    {
      name: 'podrías',
      says: { ask: 1.8 },
      phrases: ['puedes|podrías|podría|puede|pueden (usted) *', 'por favor', '^ dime|envíame|mándame|llámame|avísame', 'necesito que'],
    },
    { name: 'adjunto', says: { give: 1.6 }, phrases: ['adjunto|adjunta|adjuntos', 'aquí tienes|está|va|tiene|tienen'] },
    { name: 'gracias', says: { thanks: 1.8 }, phrases: ['<< ^ gracias|muchas', 'gracias por', 'te|le|os agradezco'] },
    {
      name: 'te enviaré',
      says: { promise: 1.8 },
      phrases: ['te|le|les|os enviaré|mandaré|llamaré|diré|avisaré', 'voy a enviarte|mandarte|llamarte|avisarte'],
    },
    {
      name: 'felicidades',
      says: { congratulation: 1.8 },
      phrases: ['felicidades|felicitaciones|enhorabuena', 'feliz cumpleaños', 'buena suerte'],
    },
  ],
  days: {
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    next: 'próximo',
    after: [
      ['pasado mañana', 2],
      ['mañana', 1],
      ['hoy', 0],
      ['esta tarde', 0],
    ],
    weeks: [
      ['semana que viene', 1],
      ['próxima semana', 1],
      ['esta semana', 0],
    ],
    monthEnds: [
      ['mes que viene', 1],
      ['fin de mes', 0],
    ],
    within: 'en|dentro de',
    units: [
      ['día|días', 1],
      ['semana|semanas', 7],
    ],
    numbers: [
      ['un|una', 1],
      ['dos', 2],
      ['tres', 3],
    ],
    dayOfMonth: 'el (\\d{1,2})',
    dates: ['(\\d{1,2}) de (MONTH)'],
  },
}
