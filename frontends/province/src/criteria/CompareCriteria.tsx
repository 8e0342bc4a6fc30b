import { FilterBar, FilterToggle, Panel, Table, Tag } from '@antoan/ui';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { CriterionKind } from '../graphql/graphql.ts';
import { useLawWords } from '../law/useLawWords.ts';
import { compareCriteria, type ComparedCriterion } from './compare-criteria.ts';

type Side = ComparedCriterion & { kind: CriterionKind };

interface CompareCriteriaProps {
  before: readonly (Side & { id: string })[];
  now: readonly (Side & { from: string | null })[];
}

/** Two versions beside each other, the changed ones first at hand. */
export function CompareCriteria({ before, now }: CompareCriteriaProps) {
  const { t } = useLingui();
  const [isShort, setShort] = useState(true);
  const pairs = compareCriteria(before, now);
  const changed = pairs.filter(({ fate }) => fate !== 'SAME');
  const fates = { SAME: t`giữ nguyên`, CHANGED: t`sửa`, ADDED: t`thêm`, REMOVED: t`bỏ` };
  return (
    <Panel title={t`So với bản đang áp dụng`} isFlush>
      <FilterBar count={<Plural value={changed.length} other="# tiêu chí thay đổi" />}>
        <FilterToggle isOn={isShort} onChange={setShort}>{t`Chỉ tiêu chí thay đổi`}</FilterToggle>
      </FilterBar>
      <Table
        label={t`So với bản đang áp dụng`}
        rows={isShort ? changed : pairs}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'fate',
            label: t`Thay đổi`,
            phone: 'aside',
            isNowrap: true,
            cell: ({ fate }) => (fate === 'SAME' ? fates.SAME : <Tag tone="warn">{fates[fate]}</Tag>),
          },
          { id: 'before', label: t`Đang áp dụng`, phone: 'full', cell: (pair) => <CriterionText of={pair.before} /> },
          { id: 'now', label: t`Bản mới`, phone: 'full', cell: (pair) => <CriterionText of={pair.now} /> },
        ]}
        empty={t`Không tiêu chí nào thay đổi.`}
      />
    </Panel>
  );
}

function CriterionText({ of: criterion }: { of: Side | null }) {
  const { t } = useLingui();
  const { asks } = useLawWords();
  if (!criterion) return <span className="at-muted">–</span>;
  const { number, text, kind, threshold, evidence, isMandatory, ifPartyOrganisation, section } = criterion;
  const facts = [
    section,
    threshold === null ? asks[kind] : `${asks[kind]} ${threshold}%`,
    isMandatory ? t`bắt buộc` : t`không bắt buộc`,
    ...(ifPartyOrganisation ? [t`nếu có tổ chức đảng`] : []),
    ...evidence,
  ];
  return (
    <div className="law-compared">
      <p>
        <b className="at-num">{number}</b> {text}
      </p>
      <p className="at-sub">{facts.join(' · ')}</p>
    </div>
  );
}
