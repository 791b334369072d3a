import { MARKS } from './line-head.ts'

/** What a text is: somebody's words, something sent without words, or what the app itself wrote. */
export type Told =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'media' | 'call' | 'notice' | 'deleted' | 'deleted-by-owner' }

const ENCRYPTED =
  /end-to-end|ende-zu-ende|extremo a extremo|bout en bout|ponta a ponta|crittografia end|сквозн|uçtan uca|kompleksowo|端到端|端對端|エンドツーエンド|종단간/i

/** "You deleted this message": only the owner's own phone writes so. */
const DELETED_BY_OWNER =
  /^(?:you deleted this message|du hast diese nachricht gelöscht|eliminaste este mensaje|vous avez supprimé ce message|você apagou esta mensagem|apagou esta mensagem|hai eliminato questo messaggio|u hebt dit bericht verwijderd|je hebt dit bericht verwijderd|вы удалили (?:данное|это) сообщение|usunięto tę wiadomość|bu mesajı sildiniz)\b/i
const DELETED =
  /^(?:this message was deleted|diese nachricht wurde gelöscht|(?:se eliminó este mensaje|este mensaje fue eliminado)|ce message a été supprimé|(?:esta )?mensagem (?:foi )?apagada|questo messaggio è stato eliminato|dit bericht is verwijderd|(?:данное|это) сообщение удалено|ta wiadomość została usunięta|bu mesaj silindi|此訊息已刪除|此消息已(?:被)?删除|このメッセージは削除されました|삭제된 메시지입니다)/i

const CALL =
  /^(?:(?:silenced |group |missed |no answer )*(?:voice|video) (?:call|chat)|(?:verpasster? )?(?:sprach|video)anruf|(?:video)?llamada|(?:appel|chamada|chiamata|videochiamata|videollamada|spraakoproep|video-oproep|gemiste|пропущенный|(?:аудио|видео)звонок|видеовызов|połączenie)\b)[^\n]{0,60}$/i
const LASTED = /[,.:(]?\s*\d+\s*(?:s|sec|seg|sek|min|h|hr|std|ч|мин|сек|godz|uur)\b/i

/** Words of what the app writes under somebody's name on iPhones, where its texts begin with a mark. */
const NOTICE =
  /\b(?:group|gruppe|grupo|groupe|gruppo|groep|security code|sicherheitsnummer|added|hinzugefügt|left|verlassen|joined|created|erstellt|changed|geändert|removed|entfernt|disappearing|selbstlöschend|blocked|blockiert|pinned|contact|community)\b|групп/i

/**
 * Tells what a text under somebody's name is.
 *
 * Without media the app writes `<Media omitted>` or, after a mark, `image omitted`, in its own language: anything in angle brackets and
 * any short text after a mark is taken for that, unless it names its sender or is known for a notice.
 */
export function tellText(written: string, sender: string): Told {
  const isMarked = /^\s*[\u200e\u200f]/.test(written)
  const text = withoutEdited(written).replace(MARKS, '').trim()
  if (DELETED_BY_OWNER.test(text)) return { type: 'deleted-by-owner' }
  if (DELETED.test(text)) return { type: 'deleted' }
  if (isMarked && ENCRYPTED.test(text)) return { type: 'notice' }
  if (CALL.test(text) && (isMarked || text.length < 40)) {
    if (LASTED.test(text)) return { type: 'call' }
    if (isMarked || /missed|verpasst|perdida|manqué|persa|gemist|пропущ|no answer/i.test(text)) return { type: 'notice' }
  }
  if (ENCRYPTED.test(text) && text.length > 60 && /whatsapp/i.test(text)) return { type: 'notice' }
  const words = withoutFile(text)
  if (words === '' || words === 'null') return { type: 'media' }
  if (isMarked && words.length <= 160 && (NOTICE.test(words) || words.includes(sender))) return { type: 'notice' }
  if (isMarked && words.length <= 45 && !words.includes(':')) return { type: 'media' }
  return { type: 'words', text: words }
}

/** A text that nobody stands before: is it of a group? */
export function isGroupNotice(text: string): boolean {
  return /\bgroup|gruppe|grupo|groupe|gruppo|groep|групп|\badded\b|hinzugefügt|añadi|ajouté|adicion|aggiunt|toegevoegd|добавил/i.test(text)
}

export function isEncryptionNotice(text: string): boolean {
  return ENCRYPTED.test(text)
}

/** `<This message was edited>` stands at the end, after a mark. */
function withoutEdited(text: string): string {
  const whole = text.trimEnd()
  const at = whole.endsWith('>') ? whole.lastIndexOf('<') : -1
  const isNote = at > 0 && whole.length - at < 64 && (whole[at - 1] === '\u200e' || /^<this message was edited>$/i.test(whole.slice(at)))
  return isNote ? whole.slice(0, at) : text
}

/** What is left when the name of a file goes: `IMG-20240101-WA0001.jpg (file attached)`, `<attached: 00001-PHOTO.jpg>`, `<Media omitted>`. */
function withoutFile(text: string): string {
  const [first = '', ...rest] = text.split('\n')
  const isFile = /^<[^<>]{3,80}>$/.test(first) || /^[^\n]{1,200}\.\w{2,5} \([^()]{3,60}\)$/.test(first)
  return (isFile ? rest.join('\n') : text).trim()
}
