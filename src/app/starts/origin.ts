/** Where a case study comes from, in plain words instead of the short marks of the seeds. */

type Rule = readonly [mark: RegExp, words: (match: RegExpExecArray) => string]

const rules: readonly Rule[] = [
  [/^S2 Cases (\d+)$/, ([, number]) => `case ${number} of the study plan`],
  [/^S2 Practice Focus$/, () => 'the practice focus of the study plan'],
  [/^S2 §\w+ (.+)$/, ([, part]) => `“${part}” in the study plan`],
  [/^Challenge (\d+)$/, ([, number]) => `challenge ${number} there`],
  [/^S0 link \((.+)\)$/, ([, title]) => `a link about ${title}`],
  [/^S0 link$/, () => 'a link of the reading lists'],
  [/^S4 posts (.+)$/, ([, numbers]) => `posts ${numbers} of the list of articles`],
]

/** "From case 1 of the study plan and the practice focus of the study plan"; a mark without a rule is left out. */
export function originWords(origin: string): string {
  const words = origin.split(/;\s*/).flatMap((mark) => {
    const rule = rules.find(([pattern]) => pattern.test(mark))
    const match = rule?.[0].exec(mark)
    return rule && match ? [rule[1](match)] : []
  })
  return words.length === 0 ? '' : `From ${words.join(' and ')}`
}
