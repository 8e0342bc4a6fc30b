import { formatDate } from '@antoan/i18n';
import { Banner, Panel, Stack, StatStrip, Table, TextLink, Empty } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { Hierarchy, PlanPreviewQuery } from '../graphql/graphql.ts';
import { unitHref } from '../paths.ts';
import { AffectedGrantsPanel } from './AffectedGrantsPanel.tsx';
import { MovesPanel } from './MovesPanel.tsx';
import { ObligationsPanel } from './ObligationsPanel.tsx';
import { TreesPanel } from './TreesPanel.tsx';
import './reorganisation.css';

/** What is asked of a plan before anybody confirms it. */
export type PlanPreviewData = NonNullable<PlanPreviewQuery['previewReorganisation']>;

interface PlanPreviewProps {
  preview: PlanPreviewData;
  /** Whether a service that adds its part did not answer. */
  isPartial: boolean;
  effectiveOn: string | null;
  hierarchy: Hierarchy;
  onHierarchyChange: (hierarchy: Hierarchy) => void;
}

/** What a plan does: what ends, begins and moves, whose scope changes, and which obligations end. */
export function PlanPreview({ preview, isPartial, effectiveOn, hierarchy, onHierarchyChange }: PlanPreviewProps) {
  const { t } = useLingui();
  const { ends, begins, changes, moves, changedSince, reorganisation } = preview;
  const day = effectiveOn ? formatDate(effectiveOn) : '';
  const linesOf = (units: PlanPreviewData['ends'], label: string, empty: string) => (
    <Table
      label={label}
      rows={units}
      rowKey={({ unitId }) => unitId}
      columns={[
        {
          id: 'name',
          label: t`Đơn vị`,
          cell: ({ unitId, name }) => <TextLink href={unitHref(unitId)}>{name}</TextLink>,
        },
        { id: 'code', label: t`Mã`, isNowrap: true, cell: ({ code }) => <span className="at-num">{code ?? '–'}</span> },
      ]}
      empty={<Empty title={empty} />}
    />
  );
  return (
    <Stack gap="l">
      {isPartial ? (
        <Banner
          tone="warn"
          title={t`Một phần chưa lấy được`}
        >{t`Phần ghi "Chưa lấy được" ở dưới sẽ hiện khi dịch vụ trả lời lại.`}</Banner>
      ) : null}
      {changedSince.length > 0 ? (
        <Banner tone="warn" title={t`Có đơn vị đã thay đổi sau khi lưu phương án`}>
          {t`${{ units: changedSince.map(({ name }) => name).join(', ') }}. Xem lại rồi lưu phương án, sau đó xác nhận từ đầu.`}
        </Banner>
      ) : null}
      <StatStrip
        items={[
          { value: String(ends.length), label: t`đơn vị kết thúc` },
          { value: String(begins.length), label: t`đơn vị thành lập` },
          { value: String(moves.total), label: t`đơn vị chuyển nơi trực thuộc` },
          { value: String(changes.length), label: t`đơn vị đổi tên hoặc mã` },
        ]}
      />
      <TreesPanel {...{ preview, day, hierarchy, onHierarchyChange }} />
      <div className="reorganise-halves">
        <Panel title={t`Đơn vị kết thúc`} isFlush>
          {linesOf(ends, t`Đơn vị kết thúc`, t`Không có đơn vị nào kết thúc`)}
        </Panel>
        <Panel title={t`Đơn vị thành lập`} isFlush>
          {linesOf(begins, t`Đơn vị thành lập`, t`Không có đơn vị nào thành lập`)}
        </Panel>
      </div>
      {changes.length > 0 ? (
        <Panel title={t`Đổi tên, đổi mã`} isFlush>
          <Table
            label={t`Đơn vị đổi tên hoặc mã`}
            rows={changes}
            rowKey={({ unitId }) => unitId}
            columns={[
              { id: 'name', label: t`Hiện nay`, cell: ({ name, code }) => `${name}${code ? ` (${code})` : ''}` },
              {
                id: 'new',
                label: t`Sau đó`,
                cell: ({ newName, newCode }) => `${newName}${newCode ? ` (${newCode})` : ''}`,
              },
            ]}
          />
        </Panel>
      ) : null}
      <MovesPanel moves={moves} carriedAlong={preview.carriedAlong} />
      <AffectedGrantsPanel grants={reorganisation.grantsAffected} day={day} />
      <ObligationsPanel obligations={reorganisation.obligationsEnding} />
    </Stack>
  );
}
