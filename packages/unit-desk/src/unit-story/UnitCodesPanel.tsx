import { dayBefore, formatDate } from '@antoan/i18n';
import { Panel, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../graphql.ts';
import { UnitStory_unit } from './unit-story.fragment.ts';
import { useSchemeWords } from './useFactSentence.tsx';

/** The codes a unit has carried, each with its days, for the same code may be another unit's at another time. */
export function UnitCodesPanel(props: { unit: FragmentType<typeof UnitStory_unit> }) {
  const { t } = useLingui();
  const schemes = useSchemeWords();
  const { codes } = readFragment(UnitStory_unit, props.unit);
  if (codes.length === 0) return null;
  return (
    <Panel title={t`Mã qua các thời kỳ`} isFlush>
      <Table
        label={t`Mã của đơn vị qua các thời kỳ`}
        rows={codes}
        rowKey={({ scheme, validFrom }) => `${scheme} ${validFrom}`}
        columns={[
          {
            id: 'value',
            label: t`Mã`,
            cell: ({ value, scheme }) => (
              <>
                <b className="at-num">{value}</b> <span className="at-sub">{schemes[scheme]}</span>
              </>
            ),
          },
          {
            id: 'days',
            label: t`Thời gian`,
            phone: 'full',
            cell: ({ validFrom, validTo }) => (
              <span className="at-num">
                {validTo
                  ? `${formatDate(validFrom)} – ${formatDate(dayBefore(validTo))}`
                  : t`từ ${{ day: formatDate(validFrom) }}`}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}
