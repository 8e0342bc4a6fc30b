import { useNomineeSubjectWords } from '@antoan/gate-words';
import { formatDate } from '@antoan/i18n';
import { Empty, Page, PageHead, Panel, Skeleton, Table } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { NeedsChecking } from '../criteria/NeedsChecking.tsx';
import { graphql } from '../graphql.ts';

const AwardKindsPage_query = graphql(`
  query AwardKindsPage {
    awardKinds {
      code
      validFrom
      validTo
      name
      nature
      subject
      level
      legalBasis
      needsChecking
    }
  }
`);

/** Kinds of award by the law they stand in. */
export function AwardKindsPage() {
  const { t } = useLingui();
  const subjects = useNomineeSubjectWords();
  const [result, retry] = useQuery({ query: AwardKindsPage_query });
  const natures = { TITLE: t`Danh hiệu thi đua`, FORM: t`Hình thức khen thưởng` };
  return (
    <Page density="compact">
      <PageHead
        title={t`Danh hiệu thi đua, hình thức khen thưởng`}
        intro={t`Chỉ đọc. Chỗ ghi “cần đối chiếu văn bản gốc” chưa được pháp chế xác nhận.`}
      />
      <Panel isFlush>
        <QueryBoundary result={result} retry={retry} name={t`Loại khen thưởng`} skeleton={<Skeleton shape="table" />}>
          {({ awardKinds }) => (
            <Table
              label={t`Các loại khen thưởng`}
              rows={awardKinds}
              rowKey={({ code, validFrom }) => `${code} ${validFrom}`}
              columns={[
                { id: 'name', label: t`Tên`, cell: ({ name }) => name },
                { id: 'nature', label: t`Tính chất`, cell: ({ nature }) => natures[nature] },
                {
                  id: 'subject',
                  label: t`Đối tượng`,
                  cell: ({ subject }) => subject.map((each) => subjects[each]).join(', '),
                },
                {
                  id: 'basis',
                  label: t`Căn cứ`,
                  cell: ({ legalBasis }) => <span className="at-sub">{legalBasis}</span>,
                },
                {
                  id: 'validity',
                  label: t`Hiệu lực`,
                  isNowrap: true,
                  cell: ({ validFrom, validTo }) => (
                    <span className="at-num">
                      {[formatDate(validFrom), validTo ? formatDate(validTo) : ''].join(' – ')}
                    </span>
                  ),
                },
                {
                  id: 'checking',
                  label: t`Đối chiếu`,
                  phone: 'full',
                  isNowrap: true,
                  cell: ({ needsChecking }) => (needsChecking ? <NeedsChecking /> : t`Đã đối chiếu`),
                },
              ]}
              empty={<Empty title={t`Chưa có loại khen thưởng nào`} />}
            />
          )}
        </QueryBoundary>
      </Panel>
    </Page>
  );
}
