import { formatDate } from '@antoan/i18n';
import { Page, PageHead, Panel, Skeleton, Stack, Table } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { NeedsChecking } from '../criteria/NeedsChecking.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { LawChangeTable } from '../law/LawChangeTable.tsx';
import { useLawWords } from '../law/useLawWords.ts';
import { PATHS } from '../paths.ts';
import { YearWindow_window } from './window.fragment.ts';
import '../province.css';

const YearWindowsPage_query = graphql(`
  query YearWindowsPage {
    standardYears {
      year
      ...YearWindow_window
    }
    standardLawChanges(noun: YEAR_WINDOW, first: 50) {
      edges {
        node {
          id
          title
          act
          state
          effectiveOn
          legalBasis
          proposedAt
          isMine
        }
      }
    }
  }
`);

/** The years of the standard: what they assess, when units register and submit, and who has other days. */
export function YearWindowsPage() {
  const { t } = useLingui();
  const { kinds } = useLawWords();
  const [result, retry] = useQuery({ query: YearWindowsPage_query });
  const span = (from: string, to: string) => (
    <span className="at-num">{`${formatDate(from)} – ${formatDate(to)}`}</span>
  );
  return (
    <Page density="compact">
      <PageHead title={t`Năm xét`} intro={t`Bộ tiêu chí có hiệu lực vào ngày cuối của năm xét là bộ được áp dụng.`} />
      <QueryBoundary result={result} retry={retry} name={t`Năm xét`} skeleton={<Skeleton shape="table" />}>
        {({ standardYears, standardLawChanges }) => (
          <Stack gap="l">
            <Panel isFlush>
              <Table
                label={t`Các năm xét`}
                rows={standardYears.map((one) => readFragment(YearWindow_window, one))}
                rowKey={({ year }) => String(year)}
                rowName={({ year }) => String(year)}
                rowHref={({ year }) => `${PATHS.years}/${year}`}
                columns={[
                  { id: 'year', label: t`Năm`, cell: ({ year }) => <span className="at-num">{String(year)}</span> },
                  {
                    id: 'window',
                    label: t`Thời gian xét`,
                    isNowrap: true,
                    cell: ({ windowFrom, windowTo }) => span(windowFrom, windowTo),
                  },
                  {
                    id: 'registration',
                    label: t`Đăng ký`,
                    isNowrap: true,
                    cell: ({ registrationFrom, registrationTo }) => span(registrationFrom, registrationTo),
                  },
                  {
                    id: 'due',
                    label: t`Hạn nộp, nhận muộn`,
                    isNowrap: true,
                    cell: ({ dueOn, lateUntil }) => span(dueOn, lateUntil),
                  },
                  {
                    id: 'special',
                    label: t`Thời gian riêng`,
                    cell: ({ special }) =>
                      special.length === 0
                        ? '–'
                        : special.map(({ unitKinds, windowFrom, windowTo }) => (
                            <span key={windowTo} className="at-sub">
                              {unitKinds.map((kind) => kinds[kind]).join(', ')}: {span(windowFrom, windowTo)}
                            </span>
                          )),
                  },
                  {
                    id: 'basis',
                    label: t`Căn cứ`,
                    cell: ({ legalBasis }) => <span className="at-sub">{legalBasis}</span>,
                  },
                  {
                    id: 'checking',
                    label: t`Đối chiếu`,
                    phone: 'full',
                    isNowrap: true,
                    cell: ({ needsChecking }) => (needsChecking ? <NeedsChecking /> : t`Đã đối chiếu`),
                  },
                ]}
              />
            </Panel>
            <Panel title={t`Thay đổi`} isFlush>
              <LawChangeTable
                label={t`Thay đổi năm xét`}
                changes={standardLawChanges.edges.map(({ node }) => node)}
                hrefOf={(id) => `${PATHS.criteriaChanges}/${id}`}
              />
            </Panel>
          </Stack>
        )}
      </QueryBoundary>
    </Page>
  );
}
