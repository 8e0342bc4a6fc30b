import { formatDate } from '@antoan/i18n';
import { PageHead } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useDesk } from '../desk/desk.ts';
import type { ReportForm_ReportFragment } from '../graphql/graphql.ts';

interface ReportHeadProps {
  report: ReportForm_ReportFragment;
  /** What stands beside the title while the report is in work. */
  actions?: ReactNode;
}

/** Which report this is, of what time, and who receives it. */
export function ReportHead({ report: { period, receiver }, actions }: ReportHeadProps) {
  const { t } = useLingui();
  const { place, words } = useDesk();
  return (
    <PageHead
      title={t`Báo cáo ${period.title}`}
      crumbs={[
        { label: words.myUnit, href: place },
        { label: t`Báo cáo`, href: `${place}/bao-cao` },
      ]}
      intro={t`Số liệu từ ${formatDate(period.from)} đến ${formatDate(period.to)}. Nơi nhận: ${receiver.name}.`}
      actions={actions}
    />
  );
}
