import { formatDate, formatDateTime, formatNumber } from '@antoan/i18n';
import { useParams } from '@antoan/router';
import {
  Banner,
  Columns,
  Empty,
  FactList,
  Page,
  PageHead,
  Panel,
  ProblemsSummary,
  Skeleton,
  Stack,
  Table,
  Tag,
} from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import type { AwardKindChangePageQuery } from '../graphql/graphql.ts';
import { problemLines } from '../law/problem-lines.ts';
import { useLawWords } from '../law/useLawWords.ts';
import { PATHS } from '../paths.ts';
import { AwardKind_kind } from './award-kind.fragment.ts';
import { SettleAwardLaw } from './SettleAwardLaw.tsx';
import { useKindFacts } from './useKindFacts.ts';

const AwardKindChangePage_query = graphql(`
  query AwardKindChangePage($id: ID!) {
    awardLawChange(id: $id) {
      id
      act
      title
      state
      effectiveOn
      legalBasis
      note
      reason
      settledAt
      ...SettleAwardLaw_change
      obstacles {
        code
        path
        params {
          name
          value
        }
      }
      preview {
        nominations {
          outcome
          outcomeThen
          count
        }
      }
      baseKind {
        code
        validFrom
        ...AwardKind_kind
      }
      proposedKind {
        name
        nature
        subject
        authorities
        prerequisites {
          family
          times
          withinYears
        }
        quota {
          ofFamily
          percent
        }
        councilPercent
        resultValidYears
        validTo
        needsChecking
      }
    }
  }
`);

type Change = NonNullable<AwardKindChangePageQuery['awardLawChange']>;

/** One change of a kind of award: what it changes, whom it reaches, and the second person's word. */
export function AwardKindChangePage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: AwardKindChangePage_query, variables: { id } });
  return (
    <QueryBoundary
      result={result}
      retry={retry}
      name={t`Thay đổi loại khen thưởng`}
      skeleton={<Skeleton shape="page" />}
    >
      {({ awardLawChange }) =>
        awardLawChange ? <ChangeOfKind change={awardLawChange} /> : <Empty isPage title={t`Không tìm thấy thay đổi`} />
      }
    </QueryBoundary>
  );
}

function ChangeOfKind({ change }: { change: Change }) {
  const { t } = useLingui();
  const { states, acts } = useLawWords();
  const factsOf = useKindFacts();
  const { state, reason, obstacles, proposedKind } = change;
  const base = change.baseKind ? readFragment(AwardKind_kind, change.baseKind) : null;
  const day = formatDate(change.effectiveOn);
  const isCheck = change.act === 'CHECK';
  const before = base ? factsOf(base) : [];
  const rows = (proposedKind ? factsOf(proposedKind) : []).map(({ label, value }, at) => ({
    ...{ label, now: value, before: before[at]?.value ?? '–' },
  }));
  const underWay = change.preview.nominations.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page density="compact">
      <PageHead
        crumbs={[{ label: t`Loại khen thưởng`, href: PATHS.awardKinds }, { label: change.title }]}
        title={change.title}
        subtitle={acts[change.act]}
        beside={<Tag tone={state === 'PROPOSED' ? 'warn' : 'plain'}>{states[state]}</Tag>}
      />
      <Stack gap="l">
        {reason !== null && change.settledAt !== null ? (
          <Banner tone="info" title={`${states[state]}, ${formatDateTime(change.settledAt)}`}>
            {reason}
          </Banner>
        ) : null}
        <ProblemsSummary title={t`Phải giải quyết trước khi xác nhận`} problems={problemLines(obstacles)} />
        <Columns layout="aside-end">
          <Stack gap="l">
            <Panel title={t`Nội dung đề nghị`}>
              <FactList
                items={[
                  { label: isCheck ? t`Văn bản gốc đã đối chiếu` : t`Căn cứ`, value: change.legalBasis },
                  ...(isCheck ? [] : [{ label: t`Áp dụng từ ngày`, value: <span className="at-num">{day}</span> }]),
                  ...(change.note ? [{ label: t`Ghi chú`, value: change.note }] : []),
                ]}
              />
            </Panel>
            {proposedKind ? (
              <Panel title={t`So với bản đang áp dụng`} isFlush>
                <Table
                  label={t`So với bản đang áp dụng`}
                  rows={rows}
                  rowKey={({ label }) => label}
                  columns={[
                    { id: 'label', label: t`Nội dung`, phone: 'title', cell: ({ label }) => label },
                    { id: 'before', label: t`Đang áp dụng`, cell: (row) => row.before },
                    {
                      id: 'now',
                      label: t`Bản mới`,
                      cell: (row) => (row.now === row.before ? row.now : <Tag tone="warn">{row.now}</Tag>),
                    },
                  ]}
                />
              </Panel>
            ) : null}
          </Stack>
          <Stack gap="l">
            <SettleAwardLaw
              change={change}
              isReady={obstacles.length === 0}
              consequence={
                isCheck
                  ? t`Nội dung giữ nguyên, chỉ ghi nhận đã đối chiếu với văn bản gốc.`
                  : t`Bản mới áp dụng cho đề nghị lập từ ngày ${{ day }}. Khen thưởng đã quyết định giữ nguyên.`
              }
            />
            {isCheck ? null : (
              <Panel title={t`Ai chịu ảnh hưởng`}>
                <p>
                  {underWay === 0 ? (
                    t`Không có đề nghị nào đang xử lý theo bản này.`
                  ) : (
                    <Plural
                      value={underWay}
                      other={`${formatNumber(underWay)} đề nghị đang xử lý phải quyết định trước ngày đó, hoặc lập lại theo bản mới.`}
                    />
                  )}
                </p>
              </Panel>
            )}
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}
