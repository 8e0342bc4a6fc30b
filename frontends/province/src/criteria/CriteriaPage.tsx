import { formatDate } from '@antoan/i18n';
import { Empty, Page, PageHead, Panel, Skeleton, Stack, Table, Tag } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { CriteriaPageQuery } from '../graphql/graphql.ts';
import { NeedsChecking } from './NeedsChecking.tsx';
import '../province.css';

const CriteriaPage_query = graphql(`
  query CriteriaPage {
    criteriaSets {
      id
      code
      title
      legalBasis
      validFrom
      validTo
      needsChecking
      criteria {
        id
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
  }
`);

type CriteriaSet = CriteriaPageQuery['criteriaSets'][number];

/** The criteria sets in force and of the past, with what still has to be compared with the official text. */
export function CriteriaPage() {
  const { t } = useLingui();
  const [result, retry] = useQuery({ query: CriteriaPage_query });
  return (
    <Page density="compact">
      <PageHead
        title={t`Bộ tiêu chí`}
        intro={t`Chỉ đọc. Chỗ ghi “cần đối chiếu văn bản gốc” chưa được pháp chế xác nhận.`}
      />
      <QueryBoundary
        result={result}
        retry={retry}
        name={t`Bộ tiêu chí`}
        skeleton={<Skeleton shape="table" />}
        isEmpty={({ criteriaSets }) => criteriaSets.length === 0}
        empty={<Empty title={t`Chưa có bộ tiêu chí nào`} />}
      >
        {({ criteriaSets }) => (
          <Stack gap="l">
            {criteriaSets.map((set) => (
              <CriteriaSetPanel key={set.id} set={set} />
            ))}
          </Stack>
        )}
      </QueryBoundary>
    </Page>
  );
}

function CriteriaSetPanel({ set }: { set: CriteriaSet }) {
  const { t } = useLingui();
  const kinds = { REQUIREMENT: t`Phải có`, THRESHOLD: t`Phải đạt tỷ lệ`, PROHIBITION: t`Không để xảy ra` };
  const validity = set.validTo
    ? t`${{ from: formatDate(set.validFrom) }} – ${{ to: formatDate(set.validTo) }}`
    : t`từ ${{ from: formatDate(set.validFrom) }}`;
  return (
    <Panel title={set.title} isFlush action={set.needsChecking ? <NeedsChecking /> : null}>
      <p className="at-sub province-note">
        {set.legalBasis}. {t`Hiệu lực ${{ validity }}.`}
      </p>
      <Table
        label={set.title}
        rows={set.criteria}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'number',
            label: t`Số`,
            phone: 'line',
            isNowrap: true,
            width: '56px',
            cell: ({ number }) => <span className="at-num">{number}</span>,
          },
          {
            id: 'text',
            label: t`Tiêu chí`,
            phone: 'title',
            cell: ({ text, needsChecking }) => (
              <span className="province-plain">
                {text} {needsChecking ? <NeedsChecking /> : null}
              </span>
            ),
          },
          { id: 'section', label: t`Nhóm`, cell: ({ section }) => <span className="at-sub">{section}</span> },
          {
            id: 'kind',
            label: t`Yêu cầu`,
            isNowrap: true,
            cell: ({ kind, threshold }) => (threshold ? `${kinds[kind]} ${threshold}%` : kinds[kind]),
          },
          {
            id: 'evidence',
            label: t`Minh chứng`,
            cell: ({ evidence }) => <span className="at-sub">{evidence.join('; ') || '–'}</span>,
          },
          {
            id: 'mandatory',
            label: t`Bắt buộc`,
            isNowrap: true,
            cell: ({ isMandatory, ifPartyOrganisation }) => (
              <>
                {isMandatory ? t`Có` : t`Không`} {ifPartyOrganisation ? <Tag>{t`nếu có tổ chức đảng`}</Tag> : null}
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}
