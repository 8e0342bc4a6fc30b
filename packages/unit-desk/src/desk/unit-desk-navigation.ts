import type { NavigationItem } from '@antoan/web';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ClipboardCheck, FileText, type LucideIcon, Medal, Shield } from 'lucide-react';

interface FirstPlace {
  label: MessageDescriptor;
  shortLabel: MessageDescriptor;
  icon: LucideIcon;
}

/** The places of the unit desk for the frame's navigation; `first` is the unit's own page. */
export function unitDeskNavigation(first: FirstPlace): NavigationItem[] {
  return [
    { ...first, path: '' },
    { label: msg`Hồ sơ`, path: 'ho-so', icon: ClipboardCheck },
    { label: msg`Lực lượng bảo vệ`, shortLabel: msg`Bảo vệ`, path: 'luc-luong-bao-ve', icon: Shield },
    { label: msg`Báo cáo`, path: 'bao-cao', icon: FileText },
    { label: msg`Khen thưởng`, path: 'khen-thuong', icon: Medal },
  ];
}
