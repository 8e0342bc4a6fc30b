import { formatDate } from '@antoan/i18n';
import { Meter, Panel, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import { Absent, NotFetched } from '../unit-board/Absent.tsx';

const GuardForces_guardForce = graphql(`
  fragment GuardForces_guardForce on GuardForce {
    id
    category
    provision
    established
    actual
    certified
    asOf
  }
`);

/** The unit's guards by category; null when they could not be had. */
export function GuardForces({ forces }: { forces: readonly FragmentType<typeof GuardForces_guardForce>[] | null }) {
  const { t } = useLingui();
  const categories = { FULL_TIME: t`Chuyên trách`, PART_TIME: t`Bán chuyên trách` };
  const rows = forces?.map((force) => readFragment(GuardForces_guardForce, force));
  return (
    <Panel title={t`Lực lượng bảo vệ`} isFlush={Boolean(rows?.length)} headingLevel={3}>
      {rows === undefined ? <NotFetched /> : null}
      {rows?.length === 0 ? <Absent /> : null}
      {rows && rows.length > 0 ? (
        <Table
          label={t`Lực lượng bảo vệ`}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'category', label: t`Loại`, cell: ({ category }) => categories[category] },
            {
              id: 'strength',
              label: t`Có/định biên`,
              isNumeric: true,
              cell: ({ actual, established }) => (
                <Meter {...{ actual, established }} label={t`Bảo vệ có trên định biên`} />
              ),
            },
            { id: 'certified', label: t`Có chứng nhận`, isNumeric: true, cell: ({ certified }) => certified },
            { id: 'asOf', label: t`Số liệu ngày`, isNumeric: true, cell: ({ asOf }) => formatDate(asOf) },
          ]}
        />
      ) : null}
    </Panel>
  );
}
