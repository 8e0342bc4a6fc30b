import { Empty, Panel, Table, TextLink } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { unitHref } from '../paths.ts';
import type { PlanPreviewData } from './PlanPreview.tsx';
import { useReorganisationWords } from './useReorganisationWords.ts';

interface MovesPanelProps {
  moves: PlanPreviewData['moves'];
  carriedAlong: PlanPreviewData['carriedAlong'];
}

/** What comes to stand elsewhere, with the counts of each kind and the first of them one by one. */
export function MovesPanel({ moves, carriedAlong }: MovesPanelProps) {
  const { t } = useLingui();
  const { kinds, hierarchies, nowhere } = useReorganisationWords();
  const said = (counts: PlanPreviewData['carriedAlong']) =>
    counts.map(({ kind, count }) => `${count} ${kinds[kind].toLowerCase()}`).join(', ');
  const { total, byKind, first } = moves;
  const shown = first.length;
  return (
    <Panel title={t`Chuyển nơi trực thuộc`} isFlush>
      {total > 0 ? <p className="province-note">{said(byKind)}</p> : null}
      <Table
        label={t`Đơn vị chuyển nơi trực thuộc`}
        rows={first}
        rowKey={({ unitId }) => unitId}
        columns={[
          {
            id: 'name',
            label: t`Đơn vị`,
            cell: ({ unitId, name }) => <TextLink href={unitHref(unitId)}>{name}</TextLink>,
          },
          { id: 'kind', label: t`Loại`, cell: ({ kind }) => kinds[kind] },
          {
            id: 'places',
            label: t`Từ đâu sang đâu`,
            phone: 'full',
            cell: ({ places }) => (
              <ul className="reorganise-lines">
                {places.map(({ hierarchy, from, to }) => (
                  <li key={hierarchy}>
                    <span className="at-sub">{hierarchies[hierarchy]}:</span> {from?.name ?? '–'} →{' '}
                    {to?.name ?? nowhere[hierarchy]}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        empty={<Empty title={t`Không có đơn vị nào chuyển`} />}
      />
      {shown < total ? (
        <p className="at-sub province-note">{t`Đang hiện ${{ shown }} trong ${{ total }} đơn vị.`}</p>
      ) : null}
      {carriedAlong.length > 0 ? (
        <p className="at-sub province-note">
          {t`Đi theo đơn vị cấp trên, không đổi nơi trực thuộc: ${{ counts: said(carriedAlong) }}.`}
        </p>
      ) : null}
    </Panel>
  );
}
