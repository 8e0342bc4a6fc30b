import { unitDeskNavigation } from '@antoan/unit-desk';
import type { NavigationItem, Viewer } from '@antoan/web';
import { msg } from '@lingui/core/macro';
import { Building2, CalendarX2, ClipboardCheck, FileText, Landmark, Medal } from 'lucide-react';
import { MANAGER_ROLES, UNIT_ROLES } from './roles.ts';

const management: NavigationItem[] = [
  { label: msg`Đơn vị`, path: 'don-vi', icon: Building2 },
  { label: msg`Kiểm tra`, path: 'kiem-tra', icon: ClipboardCheck },
  { label: msg`Khen thưởng`, path: 'khen-thuong', icon: Medal },
  { label: msg`Chưa nộp`, path: 'chua-nop', icon: CalendarX2 },
  { label: msg`Báo cáo`, path: 'bao-cao', icon: FileText },
];

/** What a department does for its units; a body's own people work on their own unit. */
export function navigation(viewer: Viewer | null): NavigationItem[] {
  const roles = viewer?.roles ?? [];
  return [
    ...(roles.some((role) => MANAGER_ROLES.includes(role)) ? management : []),
    ...(roles.some((role) => UNIT_ROLES.includes(role)) ? ownBody() : []),
  ];
}

function ownBody(): NavigationItem[] {
  const items = unitDeskNavigation({ label: msg`Cơ quan của tôi`, shortLabel: msg`Cơ quan`, icon: Landmark });
  return items.map((item) => ({ ...item, path: item.path ? `co-quan/${item.path}` : 'co-quan' }));
}
