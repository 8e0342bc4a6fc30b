import { groupedVerificationCode } from '@antoan/assessment-rules';
import { compareVietnamese } from '@antoan/i18n';
import { Button, FilterBar, FilterToggle, Panel, SearchField, StandingMark, Table, Tag } from '@antoan/ui';
import { foldMarks } from '@antoan/i18n';
import { useSearchState } from '@antoan/router';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Decision_DecisionFragment } from '../graphql/graphql.ts';
import { AmendLine } from './AmendLine.tsx';
import { RevokeLine } from './RevokeLine.tsx';
import './decision.css';

type Line = Decision_DecisionFragment['lines'][number];

interface DecisionLinesProps {
  decision: Decision_DecisionFragment;
  path: string;
  dossierHref?: ((assessmentId: string) => string) | undefined;
}

/** The units of a decision with their certificates; its authority may amend one line by a new decision. */
export function DecisionLines({ decision, path, dossierHref }: DecisionLinesProps) {
  const { t } = useLingui();
  const [search, setSearch] = useSearchState('tim');
  const [filter, setFilter] = useSearchState('loc');
  const [amended, setAmended] = useState<Line | null>(null);
  const [revoked, setRevoked] = useState<Line | null>(null);
  const query = foldMarks(search);
  const lines = decision.lines
    .filter(({ unit }) => foldMarks(unit.name).includes(query))
    .filter(({ result }) => filter === '' || result === (filter === 'dat' ? 'MET' : 'NOT_MET'))
    .toSorted((a, b) => gravity(a) - gravity(b) || compareVietnamese(a.unit.name, b.unit.name));
  const toggle = (id: string) => (isOn: boolean) => setFilter(isOn ? id : '', { replace: true });
  return (
    <Panel isFlush>
      <FilterBar count={<Plural value={lines.length} other="# đơn vị" />}>
        <SearchField
          label={t`Tìm đơn vị`}
          value={search}
          onChange={(next) => setSearch(next, { replace: true })}
          hasSlashKey
        />
        <FilterToggle isOn={filter === 'chua-dat'} onChange={toggle('chua-dat')}>
          <StandingMark value="NOT_MET" /> <b className="at-num">{decision.notMetCount}</b>
        </FilterToggle>
        <FilterToggle isOn={filter === 'dat'} onChange={toggle('dat')}>
          <StandingMark value="MET" /> <b className="at-num">{decision.metCount}</b>
        </FilterToggle>
      </FilterBar>
      <Table
        label={t`Các đơn vị trong quyết định`}
        rows={lines}
        rowKey={({ unit }) => unit.id}
        columns={[
          { id: 'unit', label: t`Đơn vị`, cell: ({ unit }) => unit.name },
          {
            id: 'place',
            label: t`Địa bàn`,
            cell: ({ unit }) => [unit.placeName, unit.districtName].filter(Boolean).join(', '),
          },
          {
            id: 'result',
            label: t`Kết quả`,
            phone: 'aside',
            isNowrap: true,
            cell: ({ result }) => (result ? <StandingMark value={result} /> : <Tag tone="warn">{t`Thu hồi`}</Tag>),
          },
          {
            id: 'certificate',
            label: t`Giấy công nhận`,
            isNowrap: true,
            cell: ({ certificateNumber }) => certificateNumber ?? '–',
          },
          {
            id: 'code',
            label: t`Mã kiểm tra`,
            isNowrap: true,
            cell: ({ verificationCode }) =>
              verificationCode ? <span className="desk-code">{groupedVerificationCode(verificationCode)}</span> : '–',
          },
          ...(decision.viewerCanAmend && decision.kind !== 'REVOKE'
            ? [
                {
                  id: 'amend',
                  label: t`Việc`,
                  isNowrap: true,
                  phone: 'full' as const,
                  cell: (line: Line) => (
                    <>
                      <Button
                        size="small"
                        tone="quiet"
                        aria-label={t`Sửa kết quả của ${{ name: line.unit.name }}`}
                        onPress={() => setAmended(line)}
                      >
                        {t`Sửa kết quả`}
                      </Button>
                      {line.result === 'MET' ? (
                        <Button
                          size="small"
                          tone="quiet"
                          aria-label={t`Thu hồi kết quả của ${{ name: line.unit.name }}`}
                          onPress={() => setRevoked(line)}
                        >
                          {t`Thu hồi`}
                        </Button>
                      ) : null}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {amended ? (
        <AmendLine
          key={amended.unit.id}
          {...{ decision, dossierHref, path }}
          line={amended}
          onClose={() => setAmended(null)}
        />
      ) : null}
      {revoked ? (
        <RevokeLine key={revoked.unit.id} {...{ decision, path }} line={revoked} onClose={() => setRevoked(null)} />
      ) : null}
    </Panel>
  );
}

function gravity({ result }: Line): number {
  return result === 'NOT_MET' ? 0 : 1;
}
