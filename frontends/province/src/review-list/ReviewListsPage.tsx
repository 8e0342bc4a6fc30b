import { formatDate } from '@antoan/i18n';
import { Cluster, DocumentNumber, Empty, Page, PageHead, Panel, Skeleton, Stack, Table } from '@antoan/ui';
import { DownloadButton, QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { PATHS } from '../paths.ts';
import { IssueReviewList } from './IssueReviewList.tsx';

const ReviewListsPage_query = graphql(`
  query ReviewListsPage {
    viewerCanIssueReviewList
    reviewLists {
      id
      year
      number
      date
      clearCount
      holdCount
      barCount
      pdfPath
      docxPath
      pdfSha256
    }
  }
`);

/** The yearly lists of what clause 5 says, as the Board issued them, and the next one to issue. */
export function ReviewListsPage() {
  const { t } = useLingui();
  const [result, retry] = useQuery({ query: ReviewListsPage_query });
  return (
    <Page density="compact">
      <PageHead
        crumbs={[{ label: t`Rà soát`, href: PATHS.screening }, { label: t`Danh sách rà soát` }]}
        title={t`Danh sách rà soát`}
        intro={t`Kết quả rà soát theo mục 5 Chỉ thị của mọi đề nghị trong năm, lập thành văn bản. Bản đã lập được lưu nguyên vẹn, không ai sửa được.`}
      />
      <QueryBoundary result={result} retry={retry} name={t`Danh sách rà soát`} skeleton={<Skeleton shape="table" />}>
        {({ viewerCanIssueReviewList, reviewLists }) => (
          <Stack gap="l">
            {viewerCanIssueReviewList ? <IssueReviewList /> : null}
            <Panel isFlush>
              <Table
                label={t`Các danh sách đã lập`}
                rows={reviewLists}
                rowKey={({ id }) => id}
                rowName={({ number }) => number}
                columns={[
                  {
                    id: 'number',
                    label: t`Số`,
                    isNowrap: true,
                    cell: ({ number }) => <DocumentNumber>{number}</DocumentNumber>,
                  },
                  {
                    id: 'date',
                    label: t`Ngày`,
                    isNowrap: true,
                    cell: ({ date }) => <span className="at-num">{formatDate(date)}</span>,
                  },
                  { id: 'year', label: t`Năm`, isNowrap: true, cell: ({ year }) => year },
                  { id: 'clear', label: t`Đủ điều kiện`, isNumeric: true, cell: ({ clearCount }) => clearCount },
                  { id: 'hold', label: t`Tạm dừng`, isNumeric: true, cell: ({ holdCount }) => holdCount },
                  { id: 'bar', label: t`Không đề nghị`, isNumeric: true, cell: ({ barCount }) => barCount },
                  {
                    id: 'hash',
                    label: t`Mã băm SHA-256 (PDF)`,
                    phone: 'full',
                    cell: ({ pdfSha256 }) => (
                      <code className="at-sub" title={pdfSha256}>
                        {pdfSha256.slice(0, 16)}…
                      </code>
                    ),
                  },
                  {
                    id: 'files',
                    label: t`Tải về`,
                    phone: 'full',
                    cell: ({ number, pdfPath, docxPath }) => (
                      <Cluster>
                        <DownloadButton tone="quiet" path={pdfPath} name={fileName(number, 'pdf')}>
                          PDF
                        </DownloadButton>
                        <DownloadButton tone="quiet" path={docxPath} name={fileName(number, 'docx')}>
                          Word
                        </DownloadButton>
                      </Cluster>
                    ),
                  },
                ]}
                empty={
                  <Empty title={t`Chưa lập danh sách nào`}>
                    {t`Khi các đề nghị trong năm đã được rà soát, Ban Thi đua - Khen thưởng lập danh sách tại đây.`}
                  </Empty>
                }
              />
            </Panel>
          </Stack>
        )}
      </QueryBoundary>
    </Page>
  );
}

function fileName(number: string, kind: 'pdf' | 'docx'): string {
  return `Danh sách rà soát ${number.replaceAll('/', '-')}.${kind}`;
}
