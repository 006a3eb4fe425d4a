/** What stands at the head of a part of a page that is the site's: short labels, each as a rule. Many languages. */
import { firstBroken, type Rule } from '../../../core/model/rule.ts'

/** Readers may write more than the page holds that they write of. */
export const readersReason = 'comments of readers'

const offerReason = 'offer of the site'

export interface OpeningRule extends Rule<string> {
  readonly why: string
}

const says =
  (pattern: RegExp): Rule<string>['test'] =>
  (label) =>
    pattern.test(label)

/** The subject is the label, in small letters, without a colon or an arrow at its end. */
export const openingRules: readonly OpeningRule[] = [
  {
    name: 'comments counted, by its label',
    why: readersReason,
    test: says(
      /^(?:(?:there (?:are|is)|view|show|all|load|see) )*\(?\d[\d.,]*\)? (?:\p{L}+ )?(?:comments?|responses?|replies|reply|thoughts?|kommentare?|antworten|commentaires?|r\u00E9ponses?|comentarios?|respuestas?|commenti|risposte|coment\u00E1rios?|reacties|komentarz[ey]|kommentarer)\b(?: (?:to|on|zu|\u00E0|sur|a|su|para)\b.*)?$|^(?:comments?|kommentare?|commentaires?|comentarios?|commenti|coment\u00E1rios?|reacties|komentarze|leserkommentare) ?\(?\d+\)?$/u,
    ),
    breaks: [
      '34 responses',
      '1 comment',
      'there are 13 comments',
      'comments (12)',
      '2 kommentare',
      '5 thoughts on “piers”',
    ],
    holds: ['34 piers', 'comments on the draft', 'responses of 34 states to the draft'],
  },
  {
    name: 'a call for comments, by its label',
    why: readersReason,
    test: says(
      /^(?:(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response)\b.*|join the (?:conversation|discussion)\b.*|have your say|what do you think|reader(?:s['’]?|['’]s)? comments|comments (?:are )?closed.*|(?:jetzt )?kommentar(?:e)? (?:schreiben|verfassen|hinterlassen|hinzuf\u00FCgen)|(?:schreibe?n?|hinterlassen?) (?:sie |jetzt )?(?:einen|deinen) kommentar.*|diskutieren sie mit.*|laisser un commentaire.*|(?:ajouter|poster|\u00E9crire) un commentaire.*|deja (?:un|una|tu) (?:comentario|respuesta).*|lascia un commento.*|deixe um coment\u00E1rio.*|geef een reactie.*|(?:dodaj|napisz) komentarz.*|(?:оставить|добавить|написать) (?:комментарий|отзыв).*|σχολιάστε.*|コメント(?:を書く|する)?|发表评论|评论|اترك تعليقا?.*)$/,
    ),
    breaks: ['leave a reply', 'join the conversation', 'kommentar verfassen', 'laisser un commentaire'],
    holds: ['leave a pier', 'the conversation', 'what do you think of piers is asked'],
  },
  {
    name: 'what else to read, by its label',
    why: 'related links',
    test: says(
      /^(?:(?:related|similar|recommended|suggested|popular|trending|featured|latest|recent|top|sponsored|more|other)(?: \p{L}+)? (?:articles?|posts?|stor(?:y|ies)|content|links?|news|reading|coverage|topics?|videos?|items|pages)(?: (?:from|on|about|in|by|you|that|to)\b.*)?|related(?: reading)?|trending(?: now)?|most (?:read|popular|viewed|shared|commented|recent|watched).*|you (?:may|might)(?: also)? (?:like|enjoy|be interested in|want to read|have missed).*|(?:read|see|watch)(?: (?:also|next|more|this next))+|also (?:read|see)|what to read next|recommended(?: for you.*| by.*| from.*)?|popular (?:now|right now|today|this week)|don['’]?t miss.*|editor['’]?s['’]? (?:picks?|choice)|up next|next up|more (?:from|by|like|for you)\b.*|more on (?:this|the|these)\b.*|more to (?:read|explore)|explore more(?: \p{L}+)?|also on\b.*|from (?:our partners|around the web|the web)|around the web|promoted (?:stories|links|content)|you['’]ll also like|in case you missed it|keep reading|continue reading|read on|worth reading|in this section|elsewhere on.*|we recommend)$/u,
    ),
    breaks: [
      'most read',
      'related articles',
      'you may also like',
      'more from the pier',
      'read next',
      'latest news',
    ],
    holds: ['related work', 'recommended dose', 'reading', 'more piers are to be built', 'most of the piers'],
  },
  {
    name: 'what else to read, in other languages, by its label',
    why: 'related links',
    test: says(
      /^(?:(?:lesen|sehen) sie (?:auch|dazu|hier|mehr).*|(?:das (?:k\u00F6nnte|d\u00FCrfte) )?(?:sie|dich|euch)? ?(?:auch|ebenfalls) interess(?:ieren|ant).*|das k\u00F6nnte.*interessieren.*|mehr (?:zum thema|zu|aus|von)\b.*|zum thema|(?:\u00E4hnliche|weitere|verwandte|passende|neueste|aktuelle|beliebte|letzte) (?:artikel|beitr\u00E4ge|themen|meldungen|nachrichten|links|produkte|posts|storys|berichte|videos)\b.*|(?:meist|oft) ?gelesen.*|meistkommentiert|top-?themen|auch interessant|(?:\u00E0 )?lire (?:aussi|\u00E9galement).*|(?:sur|dans) (?:le m\u00EAme (?:sujet|th\u00E8me)|la m\u00EAme rubrique)|articles? (?:li\u00E9s|similaires|associ\u00E9s|r\u00E9cents|connexes)|(?:les )?plus (?:lus|r\u00E9cents|populaires)|vous aimerez aussi|voir aussi|te puede interesar.*|(?:lo )?m\u00E1s (?:le\u00EDdo|le\u00EDdas|le\u00EDdos|visto|vistas|noticias|informaci\u00F3n)|noticias relacionadas|(?:contenido|contenidos|art\u00EDculos) relacionados?|lea tambi\u00E9n.*|leggi anche.*|potrebbe(?:ro)? interessarti.*|(?:articoli|notizie) correlat[ie]|leia (?:tamb\u00E9m|mais).*|mais lidas|(?:not\u00EDcias|artigos) relacionad[ao]s|lees ook.*|meest gelezen|(?:zobacz|czytaj|przeczytaj) (?:te\u017C|tak\u017Ce|r\u00F3wnie\u017C|wi\u0119cej).*|(?:powi\u0105zane|podobne) (?:artyku\u0142y|wpisy)|(?:читайте|смотрите) (?:также|далее|ещё|еще).*|(?:ещё |еще |материалы |новости |статьи )?по теме|(?:другие|последние|похожие|популярные|главные|свежие) (?:новости|материалы|статьи|записи).*|лента новостей|новости (?:партн[её]ров|дня|сми2?)|самое (?:читаемое|популярное|интересное|обсуждаемое)|(?:ostatnie|najnowsze|inne|popularne) (?:wiadomości|artykuły|wpisy|informacje).*|wiadomości dnia.*|najczęściej czytane|polecamy|polecane.*|σχετικά (?:άρθρα|θέματα)|διαβάστε (?:επίσης|ακόμη|ακόμα).*|δημοφιλή|τελευταία νέα|関連(?:記事|リンク|ニュース)|おすすめ(?:記事)?|人気記事|アクセスランキング|ランキング|新着記事|相关(?:阅读|新闻|推荐|文章|链接)|热门(?:推荐|文章|新闻)?|推荐阅读|اقرأ (?:أيضا|المزيد).*|مواضيع ذات صلة|الأكثر (?:قراءة|مشاهدة))$/,
    ),
    breaks: [
      'mehr zum thema',
      'lire aussi',
      'материалы по теме',
      'ostatnie wiadomości',
      'σχετικά άρθρα',
      'auch interessant',
      '関連記事',
      'te puede interesar',
    ],
    holds: ['thema', 'mehrheit', 'lire'],
  },
  {
    name: 'who wrote it, by its label',
    why: 'about the author',
    test: says(
      /^(?:(?:about|meet) (?:the |our |this )?(?:authors?|writers?|contributors?|reviewers?|editors?)|(?:written|authored|(?:medically )?reviewed|fact[- ]checked|edited) by\b.{0,60}|(?:über|zu) (?:den|die|zum|zur) autor(?:in|en)?|zum autor|à propos de l['’]auteur|sobre (?:el|la|o|a) autora?)$/,
    ),
    breaks: ['about the author', 'written by ada lind', 'über den autor'],
    holds: ['about the pier', 'the author'],
  },
  {
    name: 'where to pass it on, by its label',
    why: 'sharing and printing',
    test: says(
      /^(?:share(?: (?:this|on|via|it|the)\b.*)?|spread the word|follow us.*|like this|teilen.*|artikel teilen|beitrag teilen|diesen? (?:artikel|beitrag) teilen|folgen? (?:sie )?uns.*|partager.*|compart(?:ir|e|ilhar|ilhe).*|condividi.*|delen|поделиться.*|udost\u0119pnij.*)$/,
    ),
    breaks: ['share this', 'share on', 'teilen', 'partager'],
    holds: ['shares of the cost', 'shared piers'],
  },
  {
    name: 'a call to subscribe, by its label',
    why: 'newsletter or cookie notice',
    test: says(
      /^(?:(?:subscribe|sign up|register|join)\b.{0,60}|(?:get|receive) (?:our|the|more|all)\b.{0,40}\b(?:newsletter|news|updates|inbox|email)\b.*|(?:our )?newsletters?|newsletter (?:abonnieren|anmelden|bestellen)|stay (?:connected|informed|in touch|up to date).*|jetzt (?:abonnieren|anmelden).*)$/,
    ),
    breaks: ['subscribe to our newsletter', 'sign up for more', 'newsletter', 'stay connected'],
    holds: ['letters', 'the register of piers'],
  },
  {
    name: 'where it is filed, by its label',
    why: 'filing label',
    test: says(
      /^(?:tags?|filed under|posted in|topics|categories|schlagw(?:\u00F6|o)rter|schlagworte|kategorien?|themen|mots-cl\u00E9s|etiquetas|temas|tagi)\b(?: ?:.*)?$/,
    ),
    breaks: ['tags', 'filed under: piers', 'kategorien'],
    holds: ['taglines', 'topics of the summit are these'],
  },
]

/** What a site offers below its text, asks of its readers, and has of them. There alone these are labels of the site. */
export const belowRules: readonly OpeningRule[] = [
  {
    name: 'a call to buy or to try, by its label',
    why: offerReason,
    test: says(
      /^(?:(?:are you |feeling )?ready (?:to|for)\b.*|get started\b.*|(?:book|request|schedule|get|see|watch|start|claim|grab|download)(?: (?:a|an|your|our|my|the))? (?:(?:free|personali[sz]ed|live|instant) )*(?:demo|quote|trial|consultation|estimate|call|ebook|e-book|guide|template|checklist|copy|tour|assessment|audit)\b.*|(?:try|start)\b.{1,40}\b(?:for )?free\b.*|free (?:trial|consultation|quote|demo|estimate)\b.*|talk to (?:our|an?|the|us)\b.*|speak (?:to|with) (?:our|an?)\b.*|let us (?:help|handle)\b.*|let['’]?s (?:talk|chat|work together)\b.*|work with (?:us|me)|looking (?:for|to)\b.*\?|need (?:help|more)\b.*\??|want (?:to|more)\b.*\?|want more\b.*|have (?:any )?(?:a )?questions?\??|still have questions\??|shop now\b.*|buy now\b.*|learn how we\b.*|see how\b.{0,40}\bcan help\b.*|support (?:us|our (?:work|journalism))\b.*|become a (?:member|subscriber|patron|supporter)\b.*)$/,
    ),
    breaks: [
      'ready to read more',
      'get started today',
      'book a demo',
      'start your free trial',
      'let us help you',
    ],
    holds: ['readiness', 'the trial of 1911', 'questions', 'the demo was held in june'],
  },
  {
    name: 'what readers are asked to rate, by its label',
    why: offerReason,
    test: says(
      /^(?:(?:was|is|did you find) this (?:article|page|post|content|information|guide|answer|section)\b.*|did (?:this|you) (?:help|like|enjoy)\b.*|how (?:useful|helpful) was this\b.*|(?:rate|review) this (?:article|post|page|story)\b.*|(?:give us|send|share your|leave) feedback\b.*|\d+% of people found this\b.*|(?:enjoy(?:ed)?|like(?:d)?) (?:this|what you(?:['’]re| are)? read(?:ing)?)\b.*|if you (?:liked|enjoyed|like|enjoy|found) this\b.*|spread the word\b.*|help me spread the word\b.*|thanks? for reading\b.*)$/,
    ),
    breaks: ['was this page helpful', 'how useful was this post', 'rate this article', 'thanks for reading'],
    holds: ['the rate of this tax', 'this article applies to boats'],
  },
  {
    name: 'comments, by a label that says no more',
    why: readersReason,
    test: says(
      /^(?:(?:user |reader |your )?comments|(?:leser)?kommentare|commentaires|comentarios|commenti|coment\u00E1rios|reacties|komentarze|комментарии|отзывы|σχόλια|评论|コメント)$/,
    ),
    breaks: ['comments', 'kommentare', 'комментарии'],
    holds: ['comments of the council', 'commentary'],
  },
]

/** Whether a label heads the questions of readers, with answers: they are text. */
export const opensQuestions = (label: string): boolean =>
  /^(?:(?:.{1,60} )?(?:faqs?|frequently asked questions|questions (?:and|&) answers)\b.{0,60}|q ?& ?a|h\u00E4ufig(?:e|(?: gestellte)) fragen\b.*|questions fr\u00E9quentes\b.*|preguntas frecuentes\b.*)$/i.test(
    label.trim(),
  )

/** A label is no longer, in signs. */
const longest = 90

/** The rule that a label breaks. */
export const opensAs = (label: string): OpeningRule | undefined => ruleOf(openingRules, label)

/** The rule that a label breaks below a text. */
export const opensBelow = (label: string): OpeningRule | undefined => ruleOf(belowRules, label)

function ruleOf(rules: readonly OpeningRule[], label: string): OpeningRule | undefined {
  if (label.length > longest) return undefined
  const plain = label
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}(]+|[\s:;,.?!\u2026»›>→▸|\]-]+$/gu, '')
    .trim()
  return plain === '' ? undefined : firstBroken(rules, plain)
}
