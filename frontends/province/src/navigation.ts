import type { NavigationItem, Role, Viewer } from '@antoan/web';
import { msg } from '@lingui/core/macro';
import { Building2, ClipboardCheck, FileCheck, ListChecks, Megaphone, Stamp } from 'lucide-react';
import { belowPlace, PATHS } from './paths.ts';
import { hasRole } from './reading-rights.ts';

interface Place {
  roles: readonly Role[];
  item: NavigationItem;
}

const PV05 = ['PV05_OFFICER', 'PV05_HEAD'] as const satisfies readonly Role[];
const BOARD_READERS: readonly Role[] = [
  ...PV05, 'STEERING_BOARD', 'EMULATION_OFFICER', 'EMULATION_HEAD', 'PROVINCIAL_OFFICE', 'PROVINCIAL_CHAIR', 'SUPERIOR_VIEWER', 'AUDITOR',
];

const PLACES: readonly Place[] = [
  { roles: PV05, item: { label: msg`Thẩm định`, path: belowPlace(PATHS.appraisal), icon: ClipboardCheck } },
  { roles: ['PROVINCIAL_CHAIR'], item: { label: msg`Chờ quyết định`, shortLabel: msg`Chờ ký`, path: belowPlace(PATHS.awaitingDecision), icon: Stamp } },
  { roles: ['PROVINCIAL_OFFICE'], item: { label: msg`Công bố`, path: belowPlace(PATHS.clearance), icon: Megaphone } },
  { roles: PV05, item: { label: msg`Danh sách đề nghị`, shortLabel: msg`Danh sách`, path: belowPlace(PATHS.proposals), icon: ListChecks } },
  { roles: ['PROVINCIAL_CHAIR'], item: { label: msg`Đã ban hành`, path: belowPlace(PATHS.decisions), icon: FileCheck } },
  { roles: BOARD_READERS, item: { label: msg`Đơn vị`, path: belowPlace(PATHS.board), icon: Building2 } },
  { roles: PV05, item: { label: msg`Công bố`, path: belowPlace(PATHS.offers), icon: Megaphone } },
];

/** The places of the person's offices, the first of them the first page. */
export function placesOf(viewer: Viewer | null): NavigationItem[] {
  return PLACES.filter(({ roles }) => hasRole(viewer, ...roles)).map(({ item }) => item);
}
