import { Factory, House, Landmark, type LucideIcon, Map, Newspaper, School, Shield, Star, Users } from 'lucide-react';
import type { UnitKind } from '../graphql/graphql.ts';

const ICONS: Record<UnitKind, LucideIcon> = {
  TERRITORY: Map,
  AGENCY: Landmark,
  ENTERPRISE: Factory,
  SCHOOL: School,
  MASS_ORGANISATION: Users,
  PARTY_BODY: Star,
  ARMED_FORCE: Shield,
  MEDIA: Newspaper,
  RESIDENTIAL_AREA: House,
};

/** The drawing that stands before a unit's name. */
export function kindIcon(kind: UnitKind): LucideIcon {
  return ICONS[kind];
}
