/** German. */
import { stemmer } from '@orama/stemmers/german'
import { type LanguageWords, setOf } from './words.ts'

export const de: LanguageWords = {
  abbreviations: setOf(
    'abb abs abschn abt anl anm art aufl bd bde bes betr bspw bzgl bzw ca dipl dr dres ebd einschl entspr evtl ff fr geb gem ggf hg hl hr hrn hrsg inkl insb insbes jh jhd kap lfd ltd max med min mio mind mrd nr nrn od phil pos prof rd rer rspr sog sp st str svw tab tel tsd ungef urspr usf verf verl vgl vol vorm vors vs wg zit zzgl ziff zz jan feb febr mär apr jun jul aug sept sep okt nov dez z.b d.h u.a i.d.r z.t o.ä s.o s.u v.a i.v u.u m.e a.d',
  ),
  ordinal: {
    before:
      /(?:^|\s)(?:am|an|der|die|das|des|dem|den|im|vom|zum|zur|beim|bis|und|oder|seit|ab|jede[rsnm]?|[\u2013-])\s*$/i,
    after:
      /^(?:Januar|J\u00E4nner|Februar|M\u00E4rz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jh\b)/,
  },
  goesOn: null,
  stopWords: setOf(
    'aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein deine dem den denn der des dessen deren die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch euer eure fur gegen hab habe haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner man mein meine mich mir mit nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner sich sie sind so solche soll sondern sonst uber um und uns unser unsere unter vom von vor wahrend war waren was weil welche welchem welchen welcher welches wenn werde werden wer wie wieder will wir wird wo zu zum zur zwar zwischen',
  ),
  stem: stemmer,
  elided: null,
}
