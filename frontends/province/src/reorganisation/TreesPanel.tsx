import { Empty, Panel, Select, Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { Hierarchy, PlannedFate } from '../graphql/graphql.ts';
import type { PlanPreviewData } from './PlanPreview.tsx';
import { useReorganisationWords } from './useReorganisationWords.ts';

type Node = NonNullable<PlanPreviewData['tree']>['before'][number];

interface TreesPanelProps {
  preview: PlanPreviewData;
  day: string;
  hierarchy: Hierarchy;
  onHierarchyChange: (hierarchy: Hierarchy) => void;
}

/** The units concerned and all above them, before and after, beside each other. */
export function TreesPanel({ preview, day, hierarchy, onHierarchyChange }: TreesPanelProps) {
  const { t } = useLingui();
  const { hierarchies } = useReorganisationWords();
  const { tree } = preview;
  return (
    <Panel title={t`Cây đơn vị trước và sau`}>
      <Select
        id="he-thong"
        label={t`Hệ thống`}
        options={Object.entries(hierarchies).map(([id, label]) => ({ id: id as Hierarchy, label }))}
        value={hierarchy}
        onChange={onHierarchyChange}
      />
      {tree ? (
        <div className="reorganise-halves reorganise-trees">
          <Side title={day ? t`Trước ngày ${{ day }}` : t`Trước sắp xếp`} nodes={tree.before} />
          <Side title={day ? t`Từ ngày ${{ day }}` : t`Sau sắp xếp`} nodes={tree.after} />
        </div>
      ) : null}
    </Panel>
  );
}

function Side({ title, nodes }: { title: string; nodes: readonly Node[] }) {
  const { t } = useLingui();
  const ids = new Set(nodes.map(({ unitId }) => unitId));
  const roots = nodes.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  return (
    <section>
      <h3>{title}</h3>
      {roots.length > 0 ? (
        <Branch nodes={nodes} at={roots} />
      ) : (
        <Empty title={t`Không có đơn vị nào trong hệ thống này`} />
      )}
    </section>
  );
}

function Branch({ nodes, at }: { nodes: readonly Node[]; at: readonly Node[] }) {
  const { t } = useLingui();
  const fates = { ENDS: t`Kết thúc`, BEGINS: t`Mới`, CHANGES: t`Thay đổi`, STAYS: null } satisfies Record<
    PlannedFate,
    string | null
  >;
  return (
    <ul className="reorganise-tree">
      {at.map((node) => {
        const children = nodes.filter(({ parentId }) => parentId === node.unitId);
        const others = node.below - children.length;
        const word = fates[node.fate];
        return (
          <li key={node.unitId} data-fate={node.fate}>
            <span className="reorganise-node">{node.name}</span>
            {word ? <Tag tone={node.fate === 'ENDS' ? 'warn' : 'plain'}>{word}</Tag> : null}
            {others > 0 ? <span className="at-sub"> {t`+ ${{ others }} đơn vị khác`}</span> : null}
            {children.length > 0 ? <Branch nodes={nodes} at={children} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
