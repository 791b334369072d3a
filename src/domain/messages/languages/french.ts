import type { Language } from '../language.ts'

/** French, only as far as asks, thanks and a few others go: what is not here is not recognised. Set by hand, without a labelled set. */
export const french: Language = {
  name: 'French',
  common:
    "le la les un une des du de et est je tu il elle nous vous ils pas que qui pour dans sur avec ce cette mon ma mes ton ta tes votre vos merci bonjour bien très plus mais ou si au aux en se son sa j'ai c'est peux pourriez demain",
  joins: 'et mais ou donc alors bonjour',
  replies: 're|rép|tr',
  forwards: 'fwd?|fw|tr',
  classes: {},
  needs: { ask: -1, give: -1, thanks: -1, promise: -1, congratulation: -1, invitation: -1, pitch: -1 },
  shapes: { question: { ask: 1.2 } },
  cues: [
    {
      name: 'ça va ?',
      says: {},
      hides: 'sentence',
      phrases: ['^ ça va ?', 'comment vas|allez|ça (tu|vous) ?', "merci d'avance >", 'merci par avance >'],
    },
    {
      name: 'êtes-vous libre',
      says: { invitation: 1.5 },
      hides: 'sentence',
      phrases: [
        'es|êtes tu|vous (libre|disponible) ~3 ?',
        'on se voit|retrouve|appelle',
        'déjeuner|dîner|café ensemble|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
      ],
    },
    {
      name: 'pourriez-vous',
      says: { ask: 1.8 },
      phrases: [
        'peux|pourrais|veux tu *',
        'pouvez|pourriez|voulez vous *',
        'merci de me|nous|bien',
        "s'il te|vous plaît|plait",
        'peux|pouvez (me|nous) *',
        "j'ai besoin",
      ],
    },
    { name: 'ci-joint', says: { give: 1.6 }, phrases: ['ci joint|jointe|joints', 'en pièce jointe', '^ voici le|la|les|un|une|mon|notre'] },
    { name: 'merci', says: { thanks: 1.8 }, phrases: ['<< ^ merci', 'merci (beaucoup|encore|infiniment) pour', 'je vous|te remercie'] },
    {
      name: 'je vous enverrai',
      says: { promise: 1.8 },
      phrases: ["je te|vous|t' enverrai|appellerai|rappellerai|dirai|envoie|rappelle", 'je reviens vers toi|vous'],
    },
    { name: 'félicitations', says: { congratulation: 1.8 }, phrases: ['félicitations|bravo', 'joyeux|bon anniversaire', 'bonne chance'] },
  ],
  days: {
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    next: 'prochain',
    after: [
      ['après demain', 2],
      ['demain', 1],
      ["aujourd'hui", 0],
      ['ce soir', 0],
    ],
    weeks: [
      ['semaine prochaine', 1],
      ['cette semaine', 0],
    ],
    monthEnds: [
      ['mois prochain', 1],
      ['fin du mois', 0],
    ],
    within: 'dans',
    units: [
      ['jour|jours', 1],
      ['semaine|semaines', 7],
    ],
    numbers: [
      ['un|une', 1],
      ['deux', 2],
      ['trois', 3],
    ],
    dayOfMonth: 'le (\\d{1,2})',
    dates: ['(\\d{1,2}) (MONTH)'],
  },
}
