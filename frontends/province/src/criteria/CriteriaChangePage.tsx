import { formatDate, formatDateTime } from '@antoan/i18n';
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
  Tag,
} from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import type { CriteriaChangePageQuery } from '../graphql/graphql.ts';
import { AffectedPanel } from '../law/AffectedPanel.tsx';
import { problemLines } from '../law/problem-lines.ts';
import { useLawWords } from '../law/useLawWords.ts';
import { PATHS } from '../paths.ts';
import { CompareWindows } from '../windows/CompareWindows.tsx';
import { CompareCriteria } from './CompareCriteria.tsx';
import { CriteriaSet_set } from './criteria-set.fragment.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import { SettleStandardLaw } from './SettleStandardLaw.tsx';
import '../province.css';
import '../law/law.css';

const CriteriaChangePage_query = graphql(`
  query CriteriaChangePage($id: ID!) {
    standardLawChange(id: $id) {
      id
      act
      title
      state
      effectiveOn
      legalBasis
      note
      reason
      settledAt
      ...SettleStandardLaw_change
      obstacles {
        code
        path
        params {
          name
          value
        }
      }
      preview {
        ...AffectedPanel_preview
      }
      proposedSet {
        layer
        code
        title
        unitKinds
        validTo
        criteria {
          from
          number
          section
          text
          kind
          threshold
          evidence
          isMandatory
          ifPartyOrganisation
          needsChecking
        }
      }
      baseSet {
        id
        ...CriteriaSet_set
      }
      checkedCriterionIds
      proposedWindow {
        year
        windowFrom
        windowTo
        registrationFrom
        registrationTo
        dueOn
        lateUntil
        special {
          unitKinds
          windowFrom
          windowTo
          registrationFrom
          registrationTo
          dueOn
          lateUntil
        }
      }
      windowBefore {
        year
        windowFrom
        windowTo
        registrationFrom
        registrationTo
        dueOn
        lateUntil
        special {
          unitKinds
          windowFrom
          windowTo
          registrationFrom
          registrationTo
          dueOn
          lateUntil
        }
      }
    }
  }
`);

type Change = NonNullable<CriteriaChangePageQuery['standardLawChange']>;

/** One change of the criteria: what it changes, whom it affects, and the second person's word. */
export function CriteriaChangePage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: CriteriaChangePage_query, variables: { id } });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Thay đổi bộ tiêu chí`} skeleton={<Skeleton shape="page" />}>
      {({ standardLawChange }) =>
        standardLawChange ? (
          <ChangeAsItStands change={standardLawChange} />
        ) : (
          <Empty isPage title={t`Không tìm thấy thay đổi`} />
        )
      }
    </QueryBoundary>
  );
}

function ChangeAsItStands({ change }: { change: Change }) {
  const { t } = useLingui();
  const { states, acts } = useLawWords();
  const { proposedSet, proposedWindow, windowBefore, state, reason, obstacles } = change;
  const title = proposedWindow ? t`Năm xét ${{ year: String(proposedWindow.year) }}` : change.title;
  const listHref = proposedWindow ? PATHS.years : PATHS.criteria;
  const base = change.baseSet ? readFragment(CriteriaSet_set, change.baseSet) : null;
  const day = formatDate(change.effectiveOn);
  const isCheck = change.act === 'CHECK';
  const checked = base?.criteria.filter(({ id }) => change.checkedCriterionIds.includes(id)) ?? [];
  return (
    <Page density="compact">
      <PageHead
        crumbs={[{ label: proposedWindow ? t`Năm xét` : t`Bộ tiêu chí`, href: listHref }, { label: title }]}
        title={title}
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
                  ...(proposedSet?.validTo
                    ? [
                        {
                          label: t`Đến hết ngày`,
                          value: <span className="at-num">{formatDate(proposedSet.validTo)}</span>,
                        },
                      ]
                    : []),
                  ...(change.note ? [{ label: t`Ghi chú`, value: change.note }] : []),
                ]}
              />
            </Panel>
            {proposedSet ? <CompareCriteria before={base?.criteria ?? []} now={proposedSet.criteria} /> : null}
            {proposedWindow && windowBefore ? <CompareWindows before={windowBefore} now={proposedWindow} /> : null}
            {isCheck ? (
              <Panel title={t`Tiêu chí đã đối chiếu`} isFlush>
                <CriteriaTable label={t`Tiêu chí đã đối chiếu`} criteria={checked} />
              </Panel>
            ) : null}
          </Stack>
          <Stack gap="l">
            <SettleStandardLaw
              change={change}
              isReady={obstacles.length === 0}
              consequence={
                isCheck
                  ? t`Nội dung tiêu chí giữ nguyên, chỉ ghi nhận đã đối chiếu với văn bản gốc.`
                  : proposedWindow
                    ? t`Hồ sơ đang soạn của năm này theo các ngày mới. Hồ sơ đã nộp giữ thời gian xét của mình.`
                    : t`Bản mới áp dụng từ ngày ${{ day }}. Bản trước giữ nguyên cho các năm đã xét. Hồ sơ đang soạn của năm kết thúc từ ngày đó chuyển sang bản mới.`
              }
            />
            <AffectedPanel preview={change.preview} />
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}
