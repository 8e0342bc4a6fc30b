import { formatNumber } from '@antoan/i18n';
import { Panel, Table } from '@antoan/ui';
import { describeProblem } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { UnitSheetImport } from './unit-import.fragments.ts';
import { useColumnWords } from './useColumnWords.ts';

/** The first rows that must be put right, by their numbers in the sheet. */
export function TroubledRows({ sheet, action }: { sheet: UnitSheetImport; action: ReactNode }) {
  const { t } = useLingui();
  const columns = useColumnWords();
  const { troubledRows, problemRows } = sheet;
  const more = problemRows - troubledRows.length;
  return (
    <Panel title={t`${formatNumber(problemRows)} dòng phải sửa`} action={action} isFlush>
      <Table
        label={t`Các dòng phải sửa`}
        rows={troubledRows}
        rowKey={({ number }) => String(number)}
        columns={[
          { id: 'number', label: t`Dòng`, isNumeric: true, width: '5rem', cell: ({ number }) => formatNumber(number) },
          { id: 'name', label: t`Tên đơn vị`, cell: ({ name }) => name ?? '' },
          {
            id: 'problems',
            label: t`Lý do`,
            phone: 'full',
            cell: ({ problems }) => (
              <>
                {problems.map((found) => (
                  <div key={`${found.code} ${found.path[0]}`}>
                    {found.path[0] ? <b>{columns[found.path[0]] ?? found.path[0]}: </b> : null}
                    {describeProblem(found)}
                  </div>
                ))}
              </>
            ),
          },
        ]}
      />
      {more > 0 ? (
        <p className="at-sub" style={{ padding: '0.5rem 1rem' }}>
          {t`Còn ${formatNumber(more)} dòng nữa trong bảng có lý do. Sửa ngay trên bảng đó rồi gửi lại.`}
        </p>
      ) : null}
    </Panel>
  );
}
