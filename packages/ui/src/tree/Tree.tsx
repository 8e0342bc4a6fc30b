import { formatNumber } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { ChevronRight, Dot, type LucideIcon } from 'lucide-react';
import {
  Button as AriaButton,
  Collection,
  Tree as AriaTree,
  TreeItem as AriaTreeItem,
  TreeItemContent,
} from 'react-aria-components';
import { Icon } from '../icon/Icon.tsx';

/** A node of a hierarchy. */
export interface TreeNode {
  id: string;
  label: string;
  icon?: LucideIcon;
  count?: number;
  href?: string;
  /** Known children; leave undefined with `hasChildren` while they are not loaded. */
  children?: readonly TreeNode[];
  hasChildren?: boolean;
}

interface TreeProps {
  label: string;
  nodes: readonly TreeNode[];
  selectedId?: string | null;
  onSelect?: (id: string) => void;
  /** The open nodes; the caller keeps the path to the selected one open. */
  expanded: ReadonlySet<string>;
  onExpandedChange: (expanded: ReadonlySet<string>) => void;
}

/** A hierarchy of units: arrows walk and open, letters find, Enter chooses. Children may load when opened. */
export function Tree({ label, nodes, selectedId, onSelect, expanded, onExpandedChange }: TreeProps) {
  return (
    <AriaTree
      className="at-tree"
      aria-label={label}
      items={nodes}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selectedId ? [selectedId] : []}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        if (id !== undefined) onSelect?.(String(id));
      }}
      expandedKeys={expanded}
      onExpandedChange={(keys) => onExpandedChange(new Set([...keys].map(String)))}
      disallowEmptySelection
    >
      {(node) => <Branch node={node} />}
    </AriaTree>
  );
}

function Branch({ node }: { node: TreeNode }) {
  const { t } = useLingui();
  const canOpen = Boolean(node.hasChildren || node.children?.length);
  return (
    <AriaTreeItem id={node.id} textValue={node.label} href={node.href} hasChildItems={canOpen} className="at-tree-row">
      <TreeItemContent>
        {({ level }) => (
          <span className="at-tree-face" style={{ paddingLeft: `${(level - 1) * 20}px` }}>
            {canOpen ? (
              <AriaButton slot="chevron" className="at-tree-chevron">
                <Icon of={ChevronRight} />
              </AriaButton>
            ) : (
              <span className="at-tree-chevron">
                <Icon of={Dot} />
              </span>
            )}
            {node.icon ? <Icon of={node.icon} /> : null}
            <span>{node.label}</span>
            {node.count === undefined ? null : <span className="at-sub at-num">{formatNumber(node.count)}</span>}
          </span>
        )}
      </TreeItemContent>
      {node.children ? (
        <Collection items={node.children}>{(child) => <Branch node={child} />}</Collection>
      ) : canOpen ? (
        <AriaTreeItem id={`${node.id}…`} textValue={t`Đang tải`} className="at-tree-row">
          <TreeItemContent>
            {({ level }) => (
              <span className="at-tree-face at-sub" style={{ paddingLeft: `${level * 20}px` }}>{t`Đang tải`}</span>
            )}
          </TreeItemContent>
        </AriaTreeItem>
      ) : null}
    </AriaTreeItem>
  );
}
