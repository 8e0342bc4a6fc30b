import type { NavigationItem, Role, Viewer } from '@antoan/web';
import { msg } from '@lingui/core/macro';
import {
  Award,
  Building2,
  CalendarRange,
  CalendarX2,
  Combine,
  ClipboardCheck,
  FileCheck,
  ListChecks,
  Map,
  Megaphone,
  ScrollText,
  ShieldQuestion,
  Stamp,
  Users,
  Vote,
} from 'lucide-react';
import { belowPlace, PATHS } from './paths.ts';
import { hasRole } from './reading-rights.ts';

interface Place {
  roles: readonly Role[];
  item: NavigationItem;
}

const PV05 = ['PV05_OFFICER', 'PV05_HEAD'] as const satisfies readonly Role[];
const BOARD_READERS: readonly Role[] = [
  ...PV05,
  'STEERING_BOARD',
  'EMULATION_OFFICER',
  'EMULATION_HEAD',
  'PROVINCIAL_OFFICE',
  'PROVINCIAL_CHAIR',
  'SUPERIOR_VIEWER',
];

/** Those who look at its territory. */
export const TERRITORY_READERS: readonly Role[] = [...BOARD_READERS, 'AUDITOR'];

const EMULATION_BOARD = ['EMULATION_OFFICER', 'EMULATION_HEAD'] as const satisfies readonly Role[];

const PLACES: readonly Place[] = [
  { roles: PV05, item: { label: msg`Thẩm định`, path: belowPlace(PATHS.appraisal), icon: ClipboardCheck } },
  { roles: PV05, item: { label: msg`Chưa nộp`, path: belowPlace(PATHS.unsubmitted), icon: CalendarX2 } },
  {
    roles: ['PROVINCIAL_CHAIR'],
    item: {
      label: msg`Chờ quyết định`,
      shortLabel: msg`Chờ ký`,
      path: belowPlace(PATHS.awaitingDecision),
      icon: Stamp,
    },
  },
  {
    roles: ['PROVINCIAL_CHAIR'],
    item: {
      label: msg`Quyết định khen thưởng`,
      shortLabel: msg`Khen thưởng`,
      path: belowPlace(PATHS.awardDecision),
      icon: Award,
    },
  },
  { roles: ['PROVINCIAL_OFFICE'], item: { label: msg`Công bố`, path: belowPlace(PATHS.clearance), icon: Megaphone } },
  {
    roles: PV05,
    item: {
      label: msg`Danh sách đề nghị`,
      shortLabel: msg`Danh sách`,
      path: belowPlace(PATHS.proposals),
      icon: ListChecks,
    },
  },
  { roles: ['AUDITOR'], item: { label: msg`Đơn vị`, path: belowPlace(PATHS.board), icon: Building2 } },
  {
    roles: ['PROVINCIAL_CHAIR', 'AUDITOR'],
    item: { label: msg`Đã ban hành`, path: belowPlace(PATHS.decisions), icon: FileCheck },
  },
  {
    roles: ['PROVINCIAL_OFFICE'],
    item: {
      label: msg`Sắp xếp đơn vị`,
      shortLabel: msg`Sắp xếp`,
      path: belowPlace(PATHS.reorganisations),
      icon: Combine,
    },
  },
  { roles: EMULATION_BOARD, item: { label: msg`Rà soát`, path: belowPlace(PATHS.screening), icon: ShieldQuestion } },
  { roles: EMULATION_BOARD, item: { label: msg`Hội đồng`, path: belowPlace(PATHS.council), icon: Vote } },
  {
    roles: EMULATION_BOARD,
    item: { label: msg`Đã khen thưởng`, shortLabel: msg`Đã khen`, path: belowPlace(PATHS.issuedAwards), icon: Award },
  },
  { roles: BOARD_READERS, item: { label: msg`Đơn vị`, path: belowPlace(PATHS.board), icon: Building2 } },
  {
    roles: TERRITORY_READERS,
    item: { label: msg`Địa bàn`, path: belowPlace(PATHS.territory), icon: Map },
  },
  {
    roles: [...PV05, 'AUDITOR'],
    item: {
      label: msg`Rà soát khen thưởng`,
      shortLabel: msg`Rà soát`,
      path: belowPlace(PATHS.screening),
      icon: ShieldQuestion,
    },
  },
  { roles: PV05, item: { label: msg`Công bố`, path: belowPlace(PATHS.offers), icon: Megaphone } },
  { roles: ['LEGAL_CURATOR'], item: { label: msg`Bộ tiêu chí`, path: belowPlace(PATHS.criteria), icon: ListChecks } },
  { roles: ['LEGAL_CURATOR'], item: { label: msg`Năm xét`, path: belowPlace(PATHS.years), icon: CalendarRange } },
  {
    roles: ['LEGAL_CURATOR'],
    item: {
      label: msg`Loại khen thưởng`,
      shortLabel: msg`Khen thưởng`,
      path: belowPlace(PATHS.awardKinds),
      icon: Award,
    },
  },
  { roles: ['AUDITOR'], item: { label: msg`Nhật ký`, path: belowPlace(PATHS.auditTrail), icon: ScrollText } },
  {
    roles: ['SYSTEM_ADMINISTRATOR', 'AUDITOR'],
    item: { label: msg`Tài khoản`, path: belowPlace(PATHS.accounts), icon: Users },
  },
];

/** The places of the person's offices, the first of them the first page. */
export function placesOf(viewer: Viewer | null): NavigationItem[] {
  return PLACES.filter(({ roles }) => hasRole(viewer, ...roles)).map(({ item }) => item);
}
