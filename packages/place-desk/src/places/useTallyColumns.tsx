import { formatNumber, formatPercent, formatShare } from '@antoan/i18n';
import type { Column } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type PlaceTally, shareMet, subjectOf, sumOf } from './tally.ts';

/** The columns that say how the units of a row stand; sortable by the caller. */
export function useTallyColumns<Row extends { tally: PlaceTally }>(): Column<Row>[] {
  const { t } = useLingui();
  const number = { isNumeric: true, isSortable: true, isNowrap: true } as const;
  return [
    { ...number, id: 'met', label: t`Đạt/thuộc diện`, cell: ({ tally }) => shareText(tally) },
    { ...number, id: 'share', label: t`Tỷ lệ đạt`, cell: ({ tally }) => percentText(tally) },
    { ...number, id: 'notMet', label: t`Chưa đạt`, cell: ({ tally }) => countText(tally.notMet) },
    { ...number, id: 'pending', label: t`Chưa có kết quả`, cell: ({ tally }) => countText(tally.pending) },
    { ...number, id: 'notSubject', label: t`Không thuộc diện`, cell: ({ tally }) => countText(tally.notSubject) },
    { ...number, id: 'total', label: t`Tổng số đơn vị`, cell: ({ tally }) => formatNumber(tally.total) },
  ];
}

/** The sums below those columns. */
export function totalsOf(rows: readonly { tally: PlaceTally }[]): Record<string, string> {
  const sum = sumOf(rows.map(({ tally }) => tally));
  return {
    met: shareText(sum),
    share: percentText(sum),
    notMet: countText(sum.notMet),
    pending: countText(sum.pending),
    notSubject: countText(sum.notSubject),
    total: formatNumber(sum.total),
  };
}

function shareText(tally: PlaceTally): string {
  return subjectOf(tally) === 0 ? '–' : formatShare(tally.met, subjectOf(tally));
}

function percentText(tally: PlaceTally): string {
  const share = shareMet(tally);
  return share === null ? '–' : formatPercent(share);
}

const countText = (count: number) => (count === 0 ? '–' : formatNumber(count));
