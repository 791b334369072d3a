import { foldText } from './names.ts'

/** What people write where an employer would stand, in English and German; folded. */
const NO_EMPLOYER =
  /^(?:independent(?: (?:consultant|contractor|professional|researcher|artist|writer))?|free ?lanc(?:e|er|ing)|self[ -]?employed|selb(?:st)?standig(?:e|er)?|freiberuflich(?:e|er)?|freiberufler(?:in)?|freischaffend(?:e|er)?|freie(?:r)? mitarbeit(?:er|erin)?|unemployed|between jobs|career break|arbeitslos|arbeitssuchend|auf (?:arbeits|job)suche|open to work|(?:actively )?(?:looking|seeking)\b.*|retired|pensioner|im ruhestand|rentner(?:in)?|none|n\/?a|keine?r?|various|diverse|-+)$/

/** Is this where people work together? "Independent", "Freelance", "Self-employed", "Selbständig" are no employer two could share. */
export function isEmployer(organisation: string): boolean {
  return !NO_EMPLOYER.test(
    foldText(organisation)
      .replace(/[.,;()]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}
