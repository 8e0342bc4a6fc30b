import { formatDate, formatShare } from '@antoan/i18n';
import { Meter, Panel, Table, TextLink } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import { useGuardCategoryWords, useGuardProvisionWords } from '../guard-force/useGuardForceWords.ts';

const GuardForcesPanel_unit = graphql(`
  fragment GuardForcesPanel_unit on Unit {
    id
    guardForces {
      id
      category
      provision
      established
      actual
      certified
      asOf
      viewerCanEdit
    }
  }
`);

/** The unit's guards against their establishment. */
export function GuardForcesPanel(props: { unit: FragmentType<typeof GuardForcesPanel_unit>; editHref?: string }) {
  const { t } = useLingui();
  const categories = useGuardCategoryWords();
  const provisions = useGuardProvisionWords();
  const { guardForces } = readFragment(GuardForcesPanel_unit, props.unit);
  const canEdit = guardForces?.some(({ viewerCanEdit }) => viewerCanEdit);
  return (
    <Panel
      title={t`Lực lượng bảo vệ`}
      isFlush
      action={canEdit && props.editHref ? <TextLink href={props.editHref}>{t`Cập nhật số liệu`}</TextLink> : null}
    >
      {guardForces?.length === 0 ? (
        <p className="at-panel-body at-muted">{t`Chưa ghi lực lượng bảo vệ nào.`}</p>
      ) : guardForces ? (
        <Table
          label={t`Lực lượng bảo vệ của đơn vị`}
          rows={guardForces}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'category',
              label: t`Loại`,
              cell: ({ category, provision }) => (
                <>
                  {categories[category]} <span className="at-sub">{provisions[provision]}</span>
                </>
              ),
            },
            {
              id: 'strength',
              label: t`Hiện có/định biên`,
              phone: 'aside',
              isNumeric: true,
              cell: ({ actual, established }) => <Meter actual={actual} established={established} />,
            },
            {
              id: 'certified',
              label: t`Có chứng nhận`,
              isNumeric: true,
              cell: ({ certified, actual }) => formatShare(certified, actual),
            },
            { id: 'asOf', label: t`Số liệu ngày`, isNumeric: true, cell: ({ asOf }) => formatDate(asOf) },
          ]}
        />
      ) : (
        <div className="at-panel-body">{t`Chưa lấy được`}</div>
      )}
    </Panel>
  );
}
