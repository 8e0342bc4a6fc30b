import { useSearchState } from '@antoan/router';
import { formatDate, formatDateTime } from '@antoan/i18n';
import { Empty, FilterBar, FilterPick, FilterToggle, Page, PageHead, Panel, Skeleton, Table, Tag } from '@antoan/ui';
import { QueryBoundary, usePlatform } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { boardYears } from '../unit-board/board-years.ts';
import { graphql } from '../graphql.ts';

const DecisionsPage_query = graphql(`
  query DecisionsPage($year: Int) {
    recognitionDecisions(year: $year) {
      id
      kind
      number
      date
      year
      metCount
      notMetCount
      offeredForPublicationAt
      viewerCanOffer
      authority {
        id
        name
      }
      amends {
        id
        number
      }
    }
  }
`);

interface DecisionsPageProps {
  /** The address of this page; a decision stands at `${path}/${id}`. */
  path: string;
  title?: string;
  /** Begins with the decisions that wait to be offered for publication. */
  isForOffering?: boolean;
}

/** Decisions issued, newest first. */
export function DecisionsPage({ path, title, isForOffering = false }: DecisionsPageProps) {
  const { t } = useLingui();
  const standardYear = usePlatform()?.standardYear;
  const [yearText, setYear] = useSearchState('nam');
  const [filter, setFilter] = useSearchState('loc', isForOffering ? 'cho-chuyen' : '');
  const years = standardYear === undefined ? [] : boardYears(standardYear);
  const year = years.find((each) => String(each) === yearText);
  const [result, retry] = useQuery({ query: DecisionsPage_query, variables: year === undefined ? {} : { year } });
  const all = (result.data?.recognitionDecisions ?? []).toSorted((a, b) => b.date.localeCompare(a.date));
  const isWaitingOnly = filter === 'cho-chuyen';
  const rows = isWaitingOnly ? all.filter(({ viewerCanOffer }) => viewerCanOffer) : all;
  return (
    <Page density="compact">
      <PageHead title={title ?? t`Quyết định đã ban hành`} />
      <Panel isFlush>
        <FilterBar count={result.data ? <Plural value={rows.length} other="# quyết định" /> : null}>
          <FilterPick
            label={t`Năm xét`}
            options={years.map((each) => ({ id: String(each), label: String(each) }))}
            value={year === undefined ? null : String(year)}
            onChange={(next) => setYear(next ?? '')}
          />
          {isForOffering ? (
            <FilterToggle isOn={isWaitingOnly} onChange={(isOn) => setFilter(isOn ? 'cho-chuyen' : 'tat-ca')}>
              {t`Chờ chuyển công bố`}
            </FilterToggle>
          ) : null}
        </FilterBar>
        <QueryBoundary result={result} retry={retry} name={t`Quyết định`} skeleton={<Skeleton shape="table" />}>
          {() => (
            <Table
              label={t`Các quyết định`}
              rows={rows}
              rowKey={({ id }) => id}
              rowName={({ number }) => number}
              rowHref={({ id }) => `${path}/${id}`}
              columns={[
                { id: 'number', label: t`Số`, isNowrap: true, cell: ({ number }) => number },
                {
                  id: 'date',
                  label: t`Ngày`,
                  isNowrap: true,
                  cell: ({ date }) => <span className="at-num">{formatDate(date)}</span>,
                },
                { id: 'authority', label: t`Cơ quan ban hành`, cell: ({ authority }) => authority.name },
                { id: 'year', label: t`Năm xét`, isNumeric: true, cell: (row) => row.year },
                { id: 'met', label: t`Đạt`, isNumeric: true, cell: ({ metCount }) => metCount },
                { id: 'notMet', label: t`Chưa đạt`, isNumeric: true, cell: ({ notMetCount }) => notMetCount },
                {
                  id: 'offered',
                  label: t`Công bố`,
                  phone: 'full',
                  cell: ({ kind, offeredForPublicationAt, amends }) => (
                    <>
                      {amends ? (
                        <Tag tone="warn">
                          {kind === 'REVOKE'
                            ? t`Thu hồi tại ${{ number: amends.number }}`
                            : t`Sửa đổi ${{ number: amends.number }}`}
                        </Tag>
                      ) : null}{' '}
                      <span className="at-sub">
                        {offeredForPublicationAt
                          ? t`Đã chuyển ${{ at: formatDateTime(offeredForPublicationAt) }}`
                          : t`Chưa chuyển`}
                      </span>
                    </>
                  ),
                },
              ]}
              empty={
                <Empty
                  title={isWaitingOnly ? t`Không còn quyết định nào chờ chuyển công bố` : t`Chưa có quyết định nào`}
                />
              }
            />
          )}
        </QueryBoundary>
      </Panel>
    </Page>
  );
}
