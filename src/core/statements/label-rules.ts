/** Labels that are no subject: what stands behind their colon says nothing of them that could be asked. */
import type { Rule } from '../model/rule.ts'
import { tagWords } from '../text/wink.ts'
import { countWords, months } from '../text/words.ts'

const mostWords = 8
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekdays?|weekends?|today|tomorrow'

/** Words of a page, a letter or a file. */
const furniture =
  /^(?:notes?|nb|n\.b\.|examples?|e\.g\.|i\.e\.|tips?|hints?|warnings?|caution|important|remember|disclaimer|attention|sources?|credits?|photo|image|caption|dates?|times?|when|where|who|what|why|how|names?|address|phone|telephone|tel|mobile|fax|e-?mail|contacts?|website|web|url|links?|see|see also|related|read more|more|learn more|updated?|last updated|updates|status|version|revision|authors?|owner|(?:policy|document) (?:owner|approver)|reviewers?|approv\p{L}+|title|subject|to|from|cc|bcc|re|fwd|attachments?|attendees|present|apologies|agenda|minutes|summary|tl;?dr|overview|introduction|preface|background|conclusions?|context|abstract|discussion|results?|contents|category|categories|tags?|topics?|keywords?|key words|answers?|questions?|q|a|q&a|faqs?|task|tasks|activity|exercise|homework|objectives?|goals?|purpose|scope|audience|description|definition|details?|format|length|level|price|license|licence|copyright|isbn|doi|issn|references?|bibliography|further reading|resources?|downloads?|location|venue|room|item|items|other|others|others?|misc|miscellaneous|general|pros|cons|yes|no|true|false|default|type|kind|id|code|number|no|ref|reference|part|model|form|size|colou?r|signed|signature|cheers|thanks|regards|ps|p\.s\.|fyi|ok|done|todo|to do|next steps?|actions?|action items?|decisions?|speaker|host|moderator|interviewer|narrator|editor'?s? note|correction|press contact|media contact|first|second|third|fourth|fifth|firstly|secondly|thirdly|lastly|last|finally|next|then|also|one|two|three)$/iu

/** Numbered parts, figures, steps. */
const numbered =
  /^(?:steps?|figures?|fig\.|tables?|parts?|sections?|chapters?|appendix|annex|box|map|chart|exhibit|phase|stage|day|week|year|round|action|question|answer|option|case|rule|item|lesson|unit|module|slide|page|line|note|example|play|tip|no\.?|q|a)(?:\s?#?\d|\s(?:[ivx]+|[a-z]|one|two|three|four|five|six)\b)/iu

/** In examples the label alone. */
export const labelRules: readonly Rule<string>[] = [
  {
    name: 'a word of the page',
    test: (label) => furniture.test(label),
    breaks: ['Note', 'See also', 'E-mail', 'Policy owner', 'Subject', 'A'],
    holds: ['Note payable', 'Salt tax', 'Harbour office', 'Axle'],
  },
  {
    name: 'a numbered part',
    test: (label) => numbered.test(label) || /^\W*\d+\W*$/.test(label),
    breaks: ['Step 1', 'Figure 2a', 'Part B', '12'],
    holds: ['Stepped hull', 'Part owners', 'Stage', 'Not moored'],
  },
  {
    name: 'a day or an hour',
    test: (label) =>
      new RegExp(`^(?:${days})\\b|\\b\\d{1,2}[:.]\\d\\d\\b|^\\d{4}\\b|^\\d{1,2}\\s?(?:am|pm)\\b`, 'i').test(
        label,
      ) ||
      (/\d/.test(label) && months.some((month) => label.toLowerCase().includes(month))),
    breaks: ['Monday', '08:30', '2031', '4 May 1904', '2031-04-05'],
    holds: ['Day trade', 'March wind', 'Stage 2 hulls'],
  },
  {
    name: 'more than a name',
    test: (label) =>
      countWords(label) > mostWords || /[?!;,]|\.\s|\.$|…/.test(label.replace(/\([^()]*\)/g, '')),
    breaks: [
      'Ships of more than nine hundred tons with a foreign flag',
      'What is a lighter?',
      'Ropes, lines',
    ],
    holds: ['Ships of war', 'Ropes (hemp, jute)', 'Ropes and lines'],
  },
  {
    name: 'a question in short',
    test: (label) => /^(?:how|why|what|when|where|who|whom|whose|which|whether|if)\b/i.test(label),
    breaks: ['How to moor', 'Why lighters'],
    holds: ['Whoever', 'Ways to moor'],
  },
  {
    name: 'no word of its own',
    test: (label) => !/\p{L}{3}/u.test(label) && !/^\p{Lu}\p{L}$/u.test(label),
    breaks: ['4', '0-6', 'a b'],
    holds: ['Mast', 'M1 notes', 'Ox'],
  },
  {
    name: 'an address',
    test: (label) => /@|https?:|www\.|\.(?:com|org|net|md|pdf|json|yml)\b|[<>{}\\|=]/i.test(label),
    breaks: ['gate@example.org', 'www.example.org', 'list.md'],
    holds: ['Gate of the port'],
  },
  {
    name: 'it points elsewhere',
    test: (label) =>
      /^(?:this|that|these|those|it|its|they|their|them|we|our|us|i|my|you|your|he|she|his|her|there|here|such|the (?:following|above|below|latter|former|other|same))\b/i.test(
        label,
      ) ||
      /\b(?:following|includ\p{L}+|such as|as follows|for example|for instance|namely|like|are|is|was|were|for|of|to|by|with|in|at|from|and|or|than)$/iu.test(
        label,
      ),
    breaks: ['These tools', 'Our values', 'Ships need the following', 'The quay is for'],
    holds: ['The quay', 'Tools for ships'],
  },
  {
    name: 'a clause',
    test: (label) => {
      const words = tagWords(label)
      return words.some(
        ({ tag, text }, at) =>
          tag === 'AUX' || (at > 0 && tag === 'PRON' && /^(?:you|we|i|they|he|she|it)$/i.test(text)),
      )
    },
    breaks: ['The quay is open', 'What you need'],
    holds: ['Open quay', 'Quay dues'],
  },
  {
    name: 'a label that tells what to do',
    test: (label) => {
      const [first, second] = tagWords(label)
      return (
        first !== undefined &&
        second !== undefined &&
        (first.tag === 'VERB' || orders.test(first.text)) &&
        !/(?:ing|ed)$/i.test(first.text) &&
        /^(?:DET|PRON|ADP|ADV|NOUN|ADJ|PROPN|PART)$/.test(second.tag) &&
        (first.tag === 'VERB' || /^(?:DET|PRON|ADP)$/.test(second.tag))
      )
    },
    breaks: ['Throw the line', 'Check the depth', 'Use the groups'],
    holds: ['Line handling', 'Mooring lines', 'Closed season'],
  },
]

const orders =
  /^(?:add|ask|avoid|be|bring|build|call|check|choose|click|close|contact|create|define|describe|do|don['’]?t|download|draw|encourage|ensure|explain|find|follow|get|give|go|have|help|identify|include|inform|install|invite|keep|know|leave|let|list|look|make|meet|move|never|note|open|pay|plan|prepare|protect|provide|put|read|remove|report|review|run|save|select|send|set|share|start|stay|stop|submit|take|talk|tell|test|think|train|try|turn|update|use|visit|wait|watch|work|write)$/i
