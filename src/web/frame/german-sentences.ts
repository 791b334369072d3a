import { GERMAN_PAST_DAYS } from '#domain/messages/past-days/german.ts'
import type { SentenceWords } from './sentence-words.ts'

/** Where words end: \b knows no umlauts. */
const words = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu')
const GIVES = 'geschenkt|schenkten?|gegeben|gab(?:en)?|geliehen|lieh(?:en)?|geholfen|half(?:en)?'
const ASKS = 'gebeten|bat(?:en)?|gefragt|fragten?'
/** What ends a sentence that begins with a name: "Grace den Artikel geschickt". */
const DONE =
  'getroffen|gesehen|besucht|angerufen|geschrieben|gemailt|geschickt|gesendet|weitergeleitet|gefragt|gebeten|geschenkt|gegeben|geliehen|geholfen|gebracht|gedankt|eingeladen|gelaufen'

/**
 * "Kaffee mit Ada gestern", "Anruf bei Bo am Montag", "habe Ruth geschrieben", "Ada rief vor drei Tagen an".
 * Words begin and end where letters do: \b knows no umlauts.
 */
export const GERMAN_SENTENCES: SentenceWords = {
  kinds: [
    ['introduction', /(?<!\p{L})(?:vorgestellt|vorstellung|bekannt gemacht|bekanntgemacht)(?!\p{L})/iu],
    ['letter', /(?<!\p{L})(?:brief|postkarte|karte)(?!\p{L})/iu],
    ['gift', /(?<!\p{L})(?:geschenk|geschenkt|schenkten?)(?!\p{L})/iu],
    [
      'call',
      /(?<!\p{L})(?:(?:video)?anruf|(?:video)?call|angerufen|rief(?:en)?|telefonat|telefoniert(?:e|en)?|gesprochen|sprach(?:en)?|gespräch|zoom|video)(?!\p{L})/iu,
    ],
    ['message', /(?<!\p{L})(?:nachricht|sms|whatsapp|gechattet|chat|geschickt|schickten?|gesendet|weitergeleitet)(?!\p{L})/iu],
    ['mail', /(?<!\p{L})(?:e-?mail|mail|gemailt|geschrieben|schrieb(?:en)?)(?!\p{L})/iu],
    [
      'meeting',
      /(?<!\p{L})(?:getroffen|traf(?:en)?|treffen|gesehen|sah(?:en)?|(?:mittag|abend)?essen|frühstück|gefrühstückt|gegessen|kaffee|tee|bier|wein|spaziergang|spaziert|spazieren|besuch(?:t|te)?|suppe|party|feier|wanderung|gewandert|begegnet|über den weg gelaufen)(?!\p{L})/iu,
    ],
  ],
  days: GERMAN_PAST_DAYS,
  about: words('über|wegen|weil|dass|ob'),
  names: [
    /(?<!\p{L})(?:mit|bei|an|von)\s+(?:(?:der|dem)\s+)?(.+)$/iu,
    // Without a word before it, only what is written large is taken for a name: the "nichts" of "habe nichts geschrieben" is none.
    /(?<!\p{L})(?:[Tt]raf(?:en)?|[Bb]esuchten?|[Ss]ah(?:en)?|[Rr]ief(?:en)?|[Ss]chrieb(?:en)?|[Ss]chickten?|[Gg]ab(?:en)?|[Ff]ragten?|[Bb]at(?:en)?|[Ss]chenkten?|[Ll]ieh(?:en)?|[Hh]alf(?:en)?)[\s;]+(?:(?:ich|wir)[\s;]+)?(\p{Lu}.*)$/u,
    /(?<!\p{L})[Hh](?:abe?|aben|atten?)[\s;]+(?:(?:ich|wir)[\s;]+)?(\p{Lu}.*)$/u,
    /^[\s;]*(\p{Lu}.*?)[\s;]+(?:hat|haben|rief|riefen|schrieb|schrieben|bat|baten|fragte|fragten|gab|gaben|half|halfen|schickte|schickten|schenkte|schenkten)(?!\p{L})/u,
    new RegExp(`^[\\s;]*(\\p{Lu}.*?)[\\s;]+(?:${DONE})(?!\\p{L})`, 'u'),
  ],
  mayName: [/(?<!\p{L})für\s+(.+)$/iu],
  namesEnd:
    /(?<!\p{L})(?:zufällig|wieder|endlich|ein|mich|mir|uns|um|gegen|ob|dass|geschickt|gesendet|weitergeleitet|gefragt|gebeten|gegeben|geliehen|geholfen|gebracht|eingeladen|gelaufen|über|wegen|am|im|in|auf|an|bei|beim|vor|nach|zu|zum|zur|um|weil|aus|für|von|mit|letzten?|diesen?|einen?|einem|einer|die|das|den|dem|der|einander|miteinander|getroffen|gesehen|besucht|angerufen|geschrieben|gemailt|gesprochen|telefoniert|gechattet|vorgestellt|geschenkt|gegessen|spazieren|gewandert|war|gewesen)(?!\p{L})|[.;:(]/iu,
  and: /,|&|(?<!\p{L})und(?!\p{L})/iu,
  noName: /^(?:ich|wir|mir|mich|uns|ihm|ihn|ihr|ihnen|sie|er|sich|euch|dir|dich|nichts|niemand|niemandem)$/i,
  fromThem: words(
    '(?:hat|haben|bat|baten|fragten?|schickten?|schrieb(?:en)?|gab(?:en)?|schenkten?|lieh(?:en)?|half(?:en)?) (?:mich|mir|uns)|(?:bekommen|erhalten|bekam(?:en)?)',
  ),
  gives: { owner: words(GIVES), them: words(GIVES) },
  asks: { owner: words(ASKS), them: words(ASKS) },
}
