import { formatDate } from '@antoan/i18n';
import { Panel, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { SiteState } from '../graphql/graphql.ts';

const ModelSitesPanel_unit = graphql(`
  fragment ModelSitesPanel_unit on Unit {
    id
    modelSites {
      id
      state
      groupsCount
      startedOn
      model {
        id
        name
      }
    }
  }
`);

/** The models of the movement that live at this unit. */
export function ModelSitesPanel(props: { unit: FragmentType<typeof ModelSitesPanel_unit> }) {
  const { t } = useLingui();
  const states: Record<SiteState, string> = {
    PLANNED: t`Dự kiến`,
    ACTIVE: t`Đang hoạt động`,
    UNDER_REVIEW: t`Đang rà soát`,
    EFFECTIVE: t`Hiệu quả`,
    INEFFECTIVE: t`Chưa hiệu quả`,
    CLOSED: t`Đã kết thúc`,
  };
  const { modelSites } = readFragment(ModelSitesPanel_unit, props.unit);
  return (
    <Panel title={t`Mô hình`} isFlush>
      {modelSites?.length === 0 ? (
        <p className="at-panel-body at-muted">{t`Chưa có mô hình nào. Cơ quan quản lý và Công an ghi mô hình khi đơn vị bắt đầu thực hiện.`}</p>
      ) : modelSites ? (
        <Table
          label={t`Mô hình tại đơn vị`}
          rows={modelSites}
          rowKey={({ id }) => id}
          columns={[
            { id: 'model', label: t`Tên mô hình`, cell: ({ model }) => model.name },
            { id: 'state', label: t`Tình trạng`, phone: 'aside', isNowrap: true, cell: ({ state }) => states[state] },
            { id: 'groups', label: t`Số tổ, nhóm`, isNumeric: true, cell: ({ groupsCount }) => groupsCount },
            { id: 'startedOn', label: t`Từ ngày`, isNumeric: true, cell: ({ startedOn }) => formatDate(startedOn) },
          ]}
        />
      ) : (
        <div className="at-panel-body">{t`Chưa lấy được`}</div>
      )}
    </Panel>
  );
}
