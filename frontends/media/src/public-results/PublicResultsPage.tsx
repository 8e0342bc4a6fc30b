import { formatDateTime, formatNumber } from '@antoan/i18n';
import { PublicColumn, PublicMasthead, Skeleton, StatStrip } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { YearPick } from '../year/YearPick.tsx';
import { useYear } from '../year/useYear.ts';
import { DistrictBars } from './DistrictBars.tsx';
import { Recognitions } from './Recognitions.tsx';
import styles from './public-results.module.css';

const PublicResultsPage_query = graphql(`
  query PublicResultsPage($year: Int!) {
    publicSummary(year: $year) {
      year
      recognisedCount
      awardsCount
      isProvisional
      asOf
      districts {
        name
      }
      ...DistrictBars_publicSummary
    }
  }
`);

/** What is public of a year: the finding, its numbers, and every recognised unit by name and decision. */
export function PublicResultsPage() {
  const { t } = useLingui();
  const { year, isKnown } = useYear();
  const [result, retry] = useQuery({ query: PublicResultsPage_query, variables: { year }, pause: !isKnown });

  return (
    <QueryBoundary result={result} retry={retry} name={t`Kết quả công khai`} skeleton={<Skeleton shape="page" />}>
      {({ publicSummary: summary }) => {
        const count = formatNumber(summary.recognisedCount);
        const asOf = summary.asOf ? formatDateTime(summary.asOf) : null;
        return (
          <>
            <PublicMasthead
              title={
                summary.recognisedCount > 0
                  ? t`Năm ${year}, ${count} cơ quan, doanh nghiệp, nhà trường được công nhận an toàn về an ninh, trật tự`
                  : t`Kết quả năm ${year} chưa được công bố`
              }
            >
              {asOf
                ? t`Theo các quyết định đã công bố đến ${asOf}.`
                : t`Đơn vị được công nhận hiện ở đây sau khi quyết định được công bố.`}{' '}
              {summary.isProvisional ? t`Số liệu tạm thời: có thể còn quyết định được công bố thêm.` : null}
            </PublicMasthead>
            <PublicColumn>
              <StatStrip
                isRaised
                items={[
                  { value: count, label: t`đơn vị được công nhận năm ${year}` },
                  { value: formatNumber(summary.awardsCount), label: t`tập thể, cá nhân được khen thưởng, đã công bố` },
                  {
                    value: formatNumber(summary.districts.length),
                    label: t`huyện, thị xã, thành phố có đơn vị được công nhận`,
                  },
                ]}
              />
              <div className={styles.bar}>
                <YearPick />
              </div>
              <div className={styles.columns}>
                <DistrictBars publicSummary={summary} />
                <Recognitions year={year} />
              </div>
            </PublicColumn>
          </>
        );
      }}
    </QueryBoundary>
  );
}
