import { type Phrase, t } from '#language/say.ts'

/**
 * Fields of work, told by words of a title; archives of connections name no industry. The first that fits counts. English and German;
 * a title that names none of these is in no field, and is not guessed at.
 */
const FIELDS = [
  ['law', /\b(?:lawyer|attorney|solicitor|barrister|counsel|legal|notary|paralegal|anwalt|anwältin|jurist\w*)\b/i],
  ['health', /\b(?:doctor|physician|nurse|surgeon|therapist|medical|clinical|pharmac\w*|dentist|midwife|arzt|ärztin|pflege\w*)\b/i],
  [
    'research and teaching',
    /\b(?:professor|lecturer|researcher|scientist|teacher|postdoc|phd|dean|librarian|forscher\w*|lehrer\w*|dozent\w*)\b/i,
  ],
  ['engineering', /\b(?:engineer\w*|developer|programmer|architect|technician|devops|electrician|ingenieur\w*|entwickler\w*)\b/i],
  [
    'finance',
    /\b(?:banker|banking|finance|financial|accountant|auditor|investor|trader|trading|treasurer|underwriter|fund|analyst|partner at .*fund|bank\w*|finanz\w*)\b/i,
  ],
  ['design and arts', /\b(?:designer|artist|illustrator|photographer|musician|curator|creative|ux|gestalter\w*|künstler\w*)\b/i],
  [
    'media and writing',
    /\b(?:journalist|editor|writer|author|reporter|publisher|translator|communications|press|redakteur\w*|autor\w*)\b/i,
  ],
  ['sales and marketing', /\b(?:sales|marketing|account (?:manager|executive)|business development|brand|vertrieb\w*)\b/i],
  ['people and recruiting', /\b(?:recruiter|recruiting|talent|human resources|hr|people partner|personal\w*)\b/i],
  ['public office', /\b(?:mayor|councill?or|minister|civil servant|policy|municipal\w*|city of|ministry|beamt\w*|bürgermeister\w*)\b/i],
  ['running a company', /\b(?:founder|co-?founder|ceo|managing director|owner|entrepreneur|geschäftsführer\w*|gründer\w*)\b/i],
] as const satisfies readonly (readonly [field: Phrase, words: RegExp])[]

/** The field of work that a title names, if any; the same in every language. */
export function fieldOfWork(title: string | null): string | undefined {
  return title === null ? undefined : FIELDS.find(([, words]) => words.test(title))?.[0]
}

/** A field of work as its reader calls it. */
export function fieldInWords(field: string): string {
  const known = FIELDS.find(([name]) => name === field)
  return known ? t(known[0]) : field
}
