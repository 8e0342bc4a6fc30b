import { formatDate } from '@antoan/i18n';
import { Panel, Table } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { SiteState } from '../graphql/graphql.ts';
import { Absent, NotFetched } from '../unit-board/Absent.tsx';

const ModelSites_modelSite = graphql(`
  fragment ModelSites_modelSite on ModelSite {
    id
    state
    groupsCount
    startedOn
    model {
      id
      name
    }
  }
`);

/** The models at work in the unit; null when they could not be had. */
export function ModelSites({ sites }: { sites: readonly FragmentType<typeof ModelSites_modelSite>[] | null }) {
  const { t } = useLingui();
  const states: Record<SiteState, string> = {
    PLANNED: t`Dự kiến`,
    ACTIVE: t`Đang hoạt động`,
    UNDER_REVIEW: t`Đang đánh giá`,
    EFFECTIVE: t`Hiệu quả`,
    INEFFECTIVE: t`Chưa hiệu quả`,
    CLOSED: t`Đã dừng`,
  };
  const rows = sites?.map((site) => readFragment(ModelSites_modelSite, site));
  return (
    <Panel title={t`Mô hình`} isFlush={Boolean(rows?.length)} headingLevel={3}>
      {rows === undefined ? <NotFetched /> : null}
      {rows?.length === 0 ? <Absent /> : null}
      {rows && rows.length > 0 ? (
        <Table
          label={t`Mô hình của đơn vị`}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'model', label: t`Mô hình`, cell: ({ model }) => model.name },
            { id: 'state', label: t`Tình trạng`, cell: ({ state }) => states[state] },
            { id: 'startedOn', label: t`Từ ngày`, isNumeric: true, cell: ({ startedOn }) => formatDate(startedOn) },
          ]}
        />
      ) : null}
    </Panel>
  );
}
