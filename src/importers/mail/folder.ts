/** What the place of a mail says of it; undefined for an inbox, an archive and everything else. */
export type FolderKind = 'sent' | 'draft' | 'junk' | 'trash' | 'chat' | 'promotions'

/** Names of folders and labels, in the languages in which mail programs and providers give them; compared without case and marks. */
// biome-ignore format: a table
const NAMES: Readonly<Record<FolderKind, readonly string[]>> = {
  sent: [
    ...['sent', 'sent items', 'sent mail', 'sent messages', 'sent objects', 'outbox sent', 'outgoing', 'gesendet', 'gesendete', 'gesendete objekte'],
    ...['gesendete elemente', 'gesendete nachrichten', 'postausgang', 'envoyés', 'envoyes', 'messages envoyés', 'éléments envoyés', 'enviados'],
    ...['elementos enviados', 'mensajes enviados', 'correo enviado', 'itens enviados', 'mensagens enviadas', 'e mails enviados', 'inviati', 'posta inviata'],
    ...['posta inviati', 'verzonden', 'verzonden items', 'verzonden berichten', 'skickat', 'skickade', 'skickade objekt', 'sendt', 'sendte elementer', 'wysłane'],
    ...['elementy wysłane', 'отправленные', '送信済み', '送信済みメール', '已发送', '已发送邮件', '보낸편지함'],
  ],
  draft: ['draft', 'drafts', 'entwurf', 'entwürfe', 'brouillon', 'brouillons', 'borradores', 'borrador', 'rascunhos', 'bozze', 'concepten', 'utkast', 'kladder', 'wersje robocze', 'szkice', 'черновики', '下書き', '草稿'],
  junk: ['spam', 'junk', 'junk e mail', 'junk email', 'junk mail', 'bulk mail', 'bulk', 'werbung', 'unerwünscht', 'junk e mail ordner', 'courrier indésirable', 'indésirables', 'pourriel', 'correo no deseado', 'lixo eletrônico', 'posta indesiderata', 'ongewenste e mail', 'skräppost', 'спам', '迷惑メール', '垃圾邮件'],
  trash: ['trash', 'deleted', 'deleted items', 'deleted messages', 'bin', 'papierkorb', 'gelöscht', 'gelöschte', 'gelöschte objekte', 'gelöschte elemente', 'corbeille', 'éléments supprimés', 'papelera', 'elementos eliminados', 'lixeira', 'cestino', 'posta eliminata', 'prullenbak', 'verwijderde items', 'papperskorgen', 'papirkurv', 'kosz', 'корзина', 'ゴミ箱', '已删除'],
  chat: ['chat', 'chats', 'hangouts'],
  promotions: ['category promotions', 'kategorie werbung', 'catégorie promotions', 'category promociones'],
}

const KINDS = new Map(Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind as FolderKind] as const)))

/** What the names of folders say, the innermost first: `\Ada\Notes Folders\'sent mail`, `.Sent/cur/1:2,S`, `Takeout/Mail/Gesendet.mbox`. */
export function folderKind(path: string): FolderKind | undefined {
  for (const part of path.split(/[\\/]/).toReversed()) {
    const kind = nameKind(part) ?? nameKind(part.split('.').at(-1)!)
    if (kind) return kind
  }
  return undefined
}

/** What the labels of Gmail say, a list with commas; a draft or spam is that whatever else it is. */
export function labelKind(labels: string): FolderKind | undefined {
  const kinds = new Set(labels.split(',').map((label) => nameKind(label.replace(/^["\s]+|["\s]+$/g, ''))))
  return (['draft', 'junk', 'trash', 'chat', 'sent', 'promotions'] as const).find((kind) => kinds.has(kind))
}

/** What the flags in the name of a Maildir file say: `1700000000.M1P2.host:2,DS`. Some systems write `;` or `!` for the colon. */
export function flagKind(path: string): FolderKind | undefined {
  const flags = /[:;!_]2,([A-Za-z]*)$/.exec(path)?.[1] ?? ''
  if (flags.includes('D')) return 'draft'
  return flags.includes('T') ? 'trash' : undefined
}

function nameKind(name: string): FolderKind | undefined {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.(?:mbox|mbx|mbs|sbd|eml|txt|imapmbox)$/, '')
    .replace(/[\s_'"“”„‟«»:[\]()-]+/g, ' ')
    .trim()
    .replace(/^\.+|[ \d]+$/g, '')
  return KINDS.get(plain)
}
