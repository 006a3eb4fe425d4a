/** Sections that tell nothing of the document's matter, by their heads: no card asks what stands there. */
import type { Rule } from '../model/rule.ts'

const opensWith = (words: string) => {
  const pattern = new RegExp(`^(?:${words})\\b`, 'iu')
  return (head: string) => pattern.test(head)
}

export const backMatterRules: readonly Rule<string>[] = [
  {
    name: 'a section of tasks',
    test: (head) =>
      /^(?:\p{L}+[\s-]){0,3}(?:questions?|exercises?|quiz|problems?|activity|activities|homework|objectives)\s*$/iu.test(
        head,
      ),
    breaks: ['Review Questions', 'Learning Objectives', 'Exercises'],
    holds: ['Questions of the Pilots', 'The Problem of Ice'],
  },
  {
    name: 'a section for learners',
    test: opensWith('stop and think|learning (?:goals|outcomes)'),
    breaks: ['Stop and think', 'Learning Goals: Piers'],
    holds: ['Learning to Steer'],
  },
  {
    name: 'a section on who made it',
    test: opensWith(
      'credits?|acknowledge?ments?|attributions?|citations?|copyright|about (?:the|this) authors?|disclaimers?|about this',
    ),
    breaks: ['Acknowledgements', 'Credits', 'About this guide'],
    holds: ['About the Harbour', 'Creditors of Lund'],
  },
  {
    name: 'a section of addresses',
    test: opensWith(
      '(?:\\p{L}+ )?(?:information and )?resources|contact(?: us)?|how to (?:use|contact)|(?:appendix\\s\\S+\\s*)?(?:contacts?|ordering information|press contacts?)',
    ),
    breaks: ['Contact us', 'Further resources', 'Press contacts', 'How to use this guide'],
    holds: ['How to Steer', 'The Rich Resources of Lund'],
  },
  {
    name: 'a section of works',
    test: opensWith(
      '(?:appendix\\s\\S+\\s*)?(?:references|bibliography|works cited|further reading|notes|endnotes|footnotes|related \\p{L}+ products|abbreviations|contents)',
    ),
    breaks: ['References', 'Appendix B References', 'Notes', 'Related harbour products'],
    holds: ['Appendix B', 'Works of the Harbour', 'Noted Pilots'],
  },
]
