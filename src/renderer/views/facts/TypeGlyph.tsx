import {
  Banknote,
  BookOpen,
  Building2,
  CalendarDays,
  CaseUpper,
  ClipboardCheck,
  Flag,
  Handshake,
  Hash,
  List,
  type LucideIcon,
  MapPin,
  Medal,
  User,
  Waypoints,
} from 'lucide-react'
import type { FactType } from '../../../core/model/fact.ts'

const glyphs: Readonly<Record<FactType, LucideIcon>> = {
  date: CalendarDays,
  money: Banknote,
  quantity: Hash,
  rank: Medal,
  organization: Building2,
  agreement: Handshake,
  acronym: CaseUpper,
  person: User,
  place: MapPin,
  event: Flag,
  commitment: ClipboardCheck,
  definition: BookOpen,
  cause: Waypoints,
  list: List,
}

/** The small sign of a kind of fact; its word stands beside it. */
export function TypeGlyph({ type }: { readonly type: FactType }) {
  const Glyph = glyphs[type]
  return <Glyph size={14} aria-hidden />
}
