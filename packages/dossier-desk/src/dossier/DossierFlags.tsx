import { Tag } from '@antoan/ui';
import { Plural, useLingui } from '@lingui/react/macro';
import { CalendarClock, Copy, Flag, GitCompare, type LucideIcon, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DossierFlag } from './dossier-flags.ts';

const ICONS: Record<DossierFlag['kind'], LucideIcon> = {
  ALL_YES_WITHOUT_EVIDENCE: Flag,
  DIFFERS_FROM_LAST_YEAR: GitCompare,
  EVIDENCE_OF_LAST_YEAR: Copy,
  SELF_NOT_MET: Flag,
  NOT_MET_LAST_YEAR: Flag,
  LATE: CalendarClock,
  RETURNED_BEFORE: Undo2,
};

/** Facts that want a look, one tag each. */
export function DossierFlags({ flags }: { flags: readonly DossierFlag[] }) {
  return flags.map((flag) => (
    <Tag key={flag.kind} tone="warn" icon={ICONS[flag.kind]}>
      <FlagWords flag={flag} />
    </Tag>
  ));
}

function FlagWords({ flag }: { flag: DossierFlag }): ReactNode {
  const { t } = useLingui();
  switch (flag.kind) {
    case 'ALL_YES_WITHOUT_EVIDENCE':
      return t`100% “Có”, không có minh chứng`;
    case 'DIFFERS_FROM_LAST_YEAR':
      return <Plural value={flag.count} other="Khác năm trước # tiêu chí" />;
    case 'EVIDENCE_OF_LAST_YEAR':
      return <Plural value={flag.count} other="# minh chứng ghi như năm trước" />;
    case 'SELF_NOT_MET':
      return t`Tự đánh giá chưa đạt`;
    case 'NOT_MET_LAST_YEAR':
      return t`Năm trước chưa đạt`;
    case 'RETURNED_BEFORE':
      return <Plural value={flag.count} other="Đã trả lại # lần" />;
    case 'LATE':
      return t`Nộp sau hạn`;
  }
}
