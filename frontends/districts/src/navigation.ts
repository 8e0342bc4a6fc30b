import type { NavigationItem, Role, Viewer } from '@antoan/web';
import { msg } from '@lingui/core/macro';
import {
  Building2,
  CalendarX2,
  ClipboardCheck,
  FileCheck2,
  FileText,
  ListChecks,
  Map,
  Medal,
  SearchCheck,
  Stamp,
} from 'lucide-react';

const units: NavigationItem = { label: msg`Đơn vị`, path: 'don-vi', icon: Building2 };
const territory: NavigationItem = { label: msg`Địa bàn`, path: 'dia-ban', icon: Map };
const nominations: NavigationItem = { label: msg`Khen thưởng`, path: 'khen-thuong', icon: Medal };
const unsubmitted: NavigationItem = { label: msg`Chưa nộp`, path: 'chua-nop', icon: CalendarX2 };
const reports: NavigationItem = { label: msg`Báo cáo`, path: 'bao-cao', icon: FileText };

const PLACES_OF_ROLE: Partial<Record<Role, readonly NavigationItem[]>> = {
  DISTRICT_CHAIR: [
    { label: msg`Chờ quyết định`, shortLabel: msg`Quyết định`, path: 'cho-quyet-dinh', icon: Stamp },
    { label: msg`Đã ban hành`, path: 'da-ban-hanh', icon: FileCheck2 },
    units,
    territory,
    nominations,
    reports,
  ],
  DISTRICT_OFFICER: [
    units,
    { label: msg`Kiểm tra`, path: 'kiem-tra', icon: ClipboardCheck },
    unsubmitted,
    territory,
    nominations,
    reports,
  ],
  AREA_POLICE: [
    { label: msg`Thẩm định`, path: 'tham-dinh', icon: SearchCheck },
    { label: msg`Danh sách đề nghị`, shortLabel: msg`Đề nghị`, path: 'de-nghi', icon: ListChecks },
    units,
    territory,
  ],
};

/** What each role works with, the first role's work first; nothing twice. */
export function navigation(viewer: Viewer | null): NavigationItem[] {
  return [...new Set((viewer?.roles ?? []).flatMap((role) => PLACES_OF_ROLE[role] ?? []))];
}
