import type { SentenceWords } from './sentence-words.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
}

/**
 * "Kaffee mit Ada gestern", "Anruf bei Bo am Montag", "habe Ruth geschrieben", "Ada rief vor drei Tagen an".
 * Words begin and end where letters do: \b knows no umlauts.
 */
export const GERMAN_SENTENCES: SentenceWords = {
  kinds: [
    ['introduction', /(?<!\p{L})(?:vorgestellt|vorstellung|bekannt gemacht|bekanntgemacht)(?!\p{L})/iu],
    ['letter', /(?<!\p{L})(?:brief|postkarte|karte)(?!\p{L})/iu],
    ['gift', /(?<!\p{L})(?:geschenk|geschenkt|schenkte)(?!\p{L})/iu],
    [
      'call',
      /(?<!\p{L})(?:(?:video)?anruf|(?:video)?call|angerufen|rief(?:en)?|telefonat|telefoniert(?:e|en)?|gesprochen|sprach(?:en)?|gespräch|zoom|video)(?!\p{L})/iu,
    ],
    ['message', /(?<!\p{L})(?:nachricht|sms|whatsapp|gechattet|chat)(?!\p{L})/iu],
    ['mail', /(?<!\p{L})(?:e-?mail|mail|gemailt|geschrieben|schrieb(?:en)?)(?!\p{L})/iu],
    [
      'meeting',
      /(?<!\p{L})(?:getroffen|traf(?:en)?|treffen|gesehen|sah(?:en)?|(?:mittag|abend)?essen|frühstück|gefrühstückt|gegessen|kaffee|tee|bier|wein|spaziergang|spaziert|spazieren|besuch(?:t|te)?|suppe|party|feier|wanderung|gewandert)(?!\p{L})/iu,
    ],
  ],
  when: /(?<!\p{L})(?:(?:heute|vorgestern|gestern)(?: (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?|vor (?:\d+|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) (?:tag|tagen|wochen?)|(?:am |letzten |vorigen |vergangenen )*(?:sonn|mon|diens|donners|frei|sams)tag|(?:am |letzten |vorigen |vergangenen )*(?:mittwoch|sonnabend))(?!\p{L})/iu,
  daysAgo: (said) => {
    if (said.startsWith('heute')) return 0
    if (said.startsWith('gestern')) return 1
    if (said.startsWith('vorgestern')) return 2
    const ago = /^vor (\S+) (tag|woche)/.exec(said)
    return ago ? (NUMBERS[ago[1]!] ?? Number(ago[1])) * (ago[2] === 'woche' ? 7 : 1) : undefined
  },
  weekdays: [/sonntag$/, /montag$/, /dienstag$/, /mittwoch$/, /donnerstag$/, /freitag$/, /(?:samstag|sonnabend)$/],
  names: [
    /(?<!\p{L})(?:mit|bei|an|von)\s+(?:(?:der|dem)\s+)?(.+)$/iu,
    // Without a word before it, only what is written large is taken for a name: the "nichts" of "habe nichts geschrieben" is none.
    /(?<!\p{L})(?:[Tt]raf(?:en)?|[Bb]esuchten?|[Ss]ah(?:en)?|[Rr]ief(?:en)?|[Ss]chrieb(?:en)?)[\s;]+(?:(?:ich|wir)[\s;]+)?(\p{Lu}.*)$/u,
    /(?<!\p{L})[Hh](?:abe?|aben|atten?)[\s;]+(?:(?:ich|wir)[\s;]+)?(\p{Lu}.*)$/u,
    /^[\s;]*(\p{Lu}.*?)[\s;]+(?:hat|haben|rief|riefen|schrieb|schrieben)(?!\p{L})/u,
    /^[\s;]*(\p{Lu}.*?)[\s;]+(?:getroffen|gesehen|besucht|angerufen|geschrieben|gemailt)(?!\p{L})/u,
  ],
  namesEnd:
    /(?<!\p{L})(?:über|wegen|am|im|in|auf|an|bei|beim|vor|nach|zu|zum|zur|um|weil|aus|für|von|mit|letzten?|diesen?|einen?|einem|einer|die|das|den|dem|der|einander|miteinander|getroffen|gesehen|besucht|angerufen|geschrieben|gemailt|gesprochen|telefoniert|gechattet|vorgestellt|geschenkt|gegessen|spazieren|gewandert|war|gewesen)(?!\p{L})|[.;:(]/iu,
  and: /,|&|(?<!\p{L})und(?!\p{L})/iu,
  noName: /^(?:ich|wir|mir|mich|uns|ihm|ihn|ihr|ihnen|sie|er|sich|euch|dir|dich|nichts|niemand|niemandem)$/i,
}
